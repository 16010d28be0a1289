using Energy.Model.Areas;

namespace Energy.Runner.Read.Layers;

/// <summary>A label as it was registered.</summary>
/// <param name="Label">The class.</param>
/// <param name="Since2021">Whether it was registered from 2021 on, by the method of calculation that began then; false where the date is not told.</param>
internal readonly record struct RegisteredLabel(EnergyLabel Label, bool Since2021);

namespace Energy.Model.Areas;

/// <summary>
/// The homes, shops, offices and so on inside the buildings, as columns of equal length. A unit that the register gives several uses stands here once for
/// each of them with an equal part of its floor, or once as a home when one of the uses is living.
/// </summary>
public sealed class UnitStock
{
    /// <summary>The place of the unit's building in the building stock.</summary>
    public required int[] Building { get; init; }

    /// <summary>What the unit is used for; never <see cref="BuildingUse.Mixed"/> or <see cref="BuildingUse.Shed"/>.</summary>
    public required BuildingUse[] Use { get; init; }

    /// <summary>Floor area in square metres.</summary>
    public required double[] FloorAreaM2 { get; init; }

    /// <summary>The registered label, or null where none is known.</summary>
    public required EnergyLabel?[] RegisteredLabel { get; init; }

    /// <summary>Whether the label was registered from 2021 on, when the method of calculation changed; empty where all were.</summary>
    public bool[] LabelledSince2021 { get; init; } = [];

    /// <summary>Whether the unit's label was registered from 2021 on.</summary>
    public bool IsLabelledSince2021(int unit) => LabelledSince2021.Length == 0 || LabelledSince2021[unit];

    /// <summary>How many units there are.</summary>
    public int Count => Building.Length;
}

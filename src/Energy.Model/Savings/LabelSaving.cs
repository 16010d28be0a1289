using Energy.Model.Areas;
using Energy.Model.Savings.Packages;

namespace Energy.Model.Savings;

/// <summary>What a step from one label to another saves of homes of a kind and period, measured and in theory, in the base year (formula 51).</summary>
/// <param name="Type">The type of home.</param>
/// <param name="BuiltFrom">First construction year.</param>
/// <param name="BuiltTo">Last construction year.</param>
/// <param name="From">The label they have.</param>
/// <param name="To">The label they would reach; protection is left out of account.</param>
/// <param name="Homes">How many such homes there are.</param>
/// <param name="SpaceHeatGj">Their mean heat for rooms, electric heating included, in GJ a year.</param>
/// <param name="MeasuredGj">What homes with the better label are measured to use less, in GJ per home a year.</param>
/// <param name="LabelTheoryGj">What the label classes promise.</param>
/// <param name="LabelAfterReboundGj">What the label classes promise less the rebound.</param>
/// <param name="ElementTheoryGj">What the physics of the elements promises.</param>
/// <param name="NaturalMoment">What the package costs per home at a natural moment, in EUR.</param>
/// <param name="StandAlone">What it costs for its own sake.</param>
public sealed record LabelSaving(
    DwellingType Type,
    int BuiltFrom,
    int BuiltTo,
    EnergyLabel From,
    EnergyLabel To,
    int Homes,
    double SpaceHeatGj,
    double MeasuredGj,
    double LabelTheoryGj,
    double LabelAfterReboundGj,
    double ElementTheoryGj,
    CostBand NaturalMoment,
    CostBand StandAlone);

using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Savings.Packages;

/// <summary>How well each element of a home with a label is insulated (formula 50): a convention, since a label says nothing of parts.</summary>
internal sealed class LabelLevels
{
    private readonly int[,] levels = new int[EnergyLabels.Count, BuildingElements.All.Length];

    public LabelLevels(CoefficientBook book)
    {
        foreach (var label in Enum.GetValues<EnergyLabel>())
        {
            foreach (var element in BuildingElements.All)
            {
                levels[(int)label, (int)element] = (int)book["label-levels"].One("-", label.Text(), element.Key()).Value;
            }
        }
    }

    /// <summary>The level of an element of a home with the label.</summary>
    public int Of(EnergyLabel label, BuildingElement element) => levels[(int)label, (int)element];
}

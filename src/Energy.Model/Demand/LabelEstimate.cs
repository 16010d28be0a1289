using Energy.Model.Areas;
using Energy.Model.Demand.Labels;

namespace Energy.Model.Demand;

/// <summary>
/// Gives a label to homes without one (formula 3): the shares of registered labels among homes of the same kind and period, dealt out so that the
/// shares come true over many homes; or, where a learned model proves better, labels dealt from its probabilities likewise. It says nothing of a single home.
/// </summary>
internal static class LabelEstimate
{
    /// <summary>Under this many registered labels a kind and period borrows the shares of the kind as a whole.</summary>
    private const int EnoughLabels = 30;

    /// <summary>The label per unit: the registered one, else an estimated one; meaningless for units that are not homes.</summary>
    /// <param name="land">The region.</param>
    /// <param name="heat">Says which year to reckon with.</param>
    /// <param name="model">A learned model; used only where its verdict says so.</param>
    public static EnergyLabel[] For(OverlaidRegion land, DwellingHeat heat, LabelModel? model = null) =>
        model?.Verdict == LabelOrigin.Model ? FromModel(land, heat, model) : FromTable(land, heat);

    private static EnergyLabel[] FromModel(OverlaidRegion land, DwellingHeat heat, LabelModel model)
    {
        var (cases, units) = LabelCases.Of(land, heat);
        double[] probabilities = model.Probabilities(cases);
        var labels = new EnergyLabel[land.Region.Buildings.Units.Count];
        for (int home = 0; home < cases.Count; home++)
        {
            labels[units[home]] = cases.Label[home] ?? EnergyLabel.D;
        }

        var unlabelled = Enumerable.Range(0, cases.Count).Where(home => cases.Label[home] is null);
        foreach (int[] cell in unlabelled.GroupBy(home => LabelTable.CellOf(cases.Type[home], cases.BuiltYear[home])).Select(cell => cell.ToArray()))
        {
            var dealt = LabelDealing.Deal(probabilities, cell);
            for (int place = 0; place < cell.Length; place++)
            {
                labels[units[cell[place]]] = dealt[place];
            }
        }

        return labels;
    }

    private static EnergyLabel[] FromTable(OverlaidRegion land, DwellingHeat heat)
    {
        var stock = land.Region.Buildings;
        var units = stock.Units;
        var shares = new LabelShares[2, LabelTable.PeriodEnds.Count];
        var all = new LabelShares[2];
        for (int kind = 0; kind < 2; kind++)
        {
            all[kind] = new LabelShares();
            for (int period = 0; period < LabelTable.PeriodEnds.Count; period++)
            {
                shares[kind, period] = new LabelShares();
            }
        }

        var cells = new (int Kind, int Period)[units.Count];
        for (int unit = 0; unit < units.Count; unit++)
        {
            if (land.DwellingTypeOfBuilding[units.Building[unit]] is not { } type || units.Use[unit] != BuildingUse.Dwelling)
            {
                continue;
            }

            int year = heat.ReckonedYear(stock.BuiltYear[units.Building[unit]]);
            cells[unit] = (type.IsFlat() ? 1 : 0, LabelTable.PeriodOf(year));
            if (units.RegisteredLabel[unit] is { } label)
            {
                shares[cells[unit].Kind, cells[unit].Period].Add(label);
                all[cells[unit].Kind].Add(label);
            }
        }

        var labels = new EnergyLabel[units.Count];
        var dealt = new int[2, LabelTable.PeriodEnds.Count];
        for (int unit = 0; unit < units.Count; unit++)
        {
            var (kind, period) = cells[unit];
            var known = shares[kind, period].Count >= EnoughLabels ? shares[kind, period] : all[kind];

            labels[unit] = units.RegisteredLabel[unit] ?? known.At(EvenSpread.Of(dealt[kind, period]++));
        }

        return labels;
    }

    private sealed class LabelShares
    {
        private readonly int[] counts = new int[EnergyLabels.Count];

        public int Count { get; private set; }

        public void Add(EnergyLabel label)
        {
            counts[(int)label]++;
            Count++;
        }

        /// <summary>The label at a place between 0 and 1 when all are lined up from best to worst; D when none is known.</summary>
        public EnergyLabel At(double place)
        {
            double passed = 0;
            for (int label = 0; label < counts.Length; label++)
            {
                passed += counts[label];
                if (place * Count < passed)
                {
                    return (EnergyLabel)label;
                }
            }

            return EnergyLabel.D;
        }
    }
}

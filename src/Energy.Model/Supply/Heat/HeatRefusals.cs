using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>What stood in the way of every unit that was still on gas, per year, option and neighbourhood (formula 29), and what sources were asked for and did not give.</summary>
public sealed class HeatRefusals
{
    private readonly int neighbourhoods;
    private readonly List<Round> rounds = [];
    private readonly Dictionary<(int Year, EnergyOption Option), Round> byTurn = [];
    private readonly SortedDictionary<(int Year, EnergySource Source, HeatConstraint Constraint), double> bySourceGj = [];

    internal HeatRefusals(int neighbourhoods) => this.neighbourhoods = neighbourhoods;

    /// <summary>Every refusal, by year, option in the order of the scenario, constraint and neighbourhood.</summary>
    public IEnumerable<HeatRefusal> All => rounds.SelectMany(round => round.All);

    /// <summary>What a source was asked for in a year by units that installers had time for, and did not give, in GJ as delivered.</summary>
    public double RefusedGj(int year, EnergySource source) => Of(year, source).Sum(refusal => refusal.Value);

    /// <summary>The limit that refused most of it; none where nothing was refused.</summary>
    public HeatConstraint LargestOf(int year, EnergySource source) => Of(year, source).OrderByDescending(refusal => refusal.Value).Select(refusal => refusal.Key.Constraint).FirstOrDefault();

    /// <summary>Whether units wait for an option of the source in a year only because installers had no time.</summary>
    public bool WaitsForPace(int year, EnergySource source) => rounds.Exists(round => round.Year == year && HeatGate.SourceOf(round.Option) == source && round.Has(HeatConstraint.Pace));

    /// <summary>What kept most homes of a neighbourhood from an option in a year; none where nothing did.</summary>
    public HeatConstraint LargestOf(int year, EnergyOption option, int neighbourhood) =>
        byTurn.TryGetValue((year, option), out var round) ? round.LargestIn(neighbourhood) : HeatConstraint.None;

    /// <summary>Where the refusals of one option in one year are counted.</summary>
    internal Round Of(int year, EnergyOption option)
    {
        if (!byTurn.TryGetValue((year, option), out var round))
        {
            byTurn[(year, option)] = round = new Round(year, option, neighbourhoods);
            rounds.Add(round);
        }

        return round;
    }

    internal void AddSource(int year, EnergySource source, HeatConstraint constraint, double gj) =>
        bySourceGj[(year, source, constraint)] = bySourceGj.GetValueOrDefault((year, source, constraint)) + gj;

    private IEnumerable<KeyValuePair<(int Year, EnergySource Source, HeatConstraint Constraint), double>> Of(int year, EnergySource source) =>
        bySourceGj.Where(refusal => refusal.Key.Year == year && refusal.Key.Source == source);

    /// <summary>The refusals of one option in one year: a column over the neighbourhoods for every constraint that was met.</summary>
    internal sealed class Round(int year, EnergyOption option, int neighbourhoods)
    {
        private readonly (double[] Homes, double[] HeatGj)?[] columns = new (double[], double[])?[Enum.GetValues<HeatConstraint>().Length];

        public int Year => year;

        public EnergyOption Option => option;

        public IEnumerable<HeatRefusal> All =>
            from constraint in Enum.GetValues<HeatConstraint>()
            where Has(constraint)
            from b in Enumerable.Range(0, neighbourhoods)
            let column = columns[(int)constraint]!.Value
            where column.Homes[b] > 0
            select new HeatRefusal(year, b, option, constraint, column.Homes[b], column.HeatGj[b]);

        public bool Has(HeatConstraint constraint) => columns[(int)constraint] is not null;

        public HeatConstraint LargestIn(int neighbourhood) =>
            Enum.GetValues<HeatConstraint>().Where(Has).OrderByDescending(constraint => columns[(int)constraint]!.Value.Homes[neighbourhood])
                .FirstOrDefault(constraint => columns[(int)constraint]!.Value.Homes[neighbourhood] > 0);

        public void Add(HeatConstraint constraint, int neighbourhood, double homes, double heatGj)
        {
            var column = columns[(int)constraint] ??= (new double[neighbourhoods], new double[neighbourhoods]);
            column.Homes[neighbourhood] += homes;
            column.HeatGj[neighbourhood] += heatGj;
        }
    }
}

using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>What stands in a neighbourhood in the base year, as the datasets tell it. Homes are counted, floor is in m2; a share that is not known is NaN.</summary>
public sealed class NeighbourhoodStock
{
    /// <summary>Types of home, in the order of the report.</summary>
    public static IReadOnlyList<string> Types { get; } = ["detached", "semi_detached", "end_terrace", "mid_terrace", "low_rise_flat", "high_rise_flat"];

    /// <summary>First and last year of the periods of construction; the last period has no end.</summary>
    public static IReadOnlyList<(int From, int To)> Periods { get; } = [(0, 1944), (1945, 1964), (1965, 1984), (1985, 2004), (2005, int.MaxValue)];

    /// <summary>Classes of energy label, best first.</summary>
    public static IReadOnlyList<string> Labels { get; } = ["A+", "A", "B", "C", "D", "E", "F", "G"];

    private static readonly string[] PoorLabels = ["E", "F", "G"];

    private readonly int[] byType = new int[Types.Count];
    private readonly int[] byPeriod = new int[Periods.Count];
    private readonly int[] byLabel = new int[Labels.Count];
    private readonly Dictionary<string, int> byGround = [];

    private NeighbourhoodStock()
    {
    }

    /// <summary>Area in hectares.</summary>
    public double AreaHa { get; private init; }

    /// <summary>Floor of services in m2.</summary>
    public double ServiceFloorM2 { get; private init; }

    /// <summary>Floor of industry in m2.</summary>
    public double IndustryFloorM2 { get; private init; }

    /// <summary>Homes with a registered label, in per cent.</summary>
    public double RegisteredLabelPct { get; private init; }

    /// <summary>Homes built from 1950 to 1980, in per cent.</summary>
    public double Built1950To1980Pct { get; private init; }

    /// <summary>Mean WOZ value in euro.</summary>
    public double MeanHomeValueEur { get; private init; }

    /// <summary>Expected change of households until 2035, in per cent.</summary>
    public double HouseholdChangePct { get; private init; }

    /// <summary>Mean gas use of homes in m3 a year, homes without gas included.</summary>
    public double GasM3PerHome { get; private init; }

    /// <summary>Mean electricity use of homes in kWh a year.</summary>
    public double ElectricityKwhPerHome { get; private init; }

    /// <summary>Homes per type, as in <see cref="Types"/>.</summary>
    public IReadOnlyList<int> HomesByType => byType;

    /// <summary>Homes per period, as in <see cref="Periods"/>; homes of an unknown year are in none.</summary>
    public IReadOnlyList<int> HomesByPeriod => byPeriod;

    /// <summary>Homes per label, as in <see cref="Labels"/>: each counts with the label that is most common in its building.</summary>
    public IReadOnlyList<int> HomesByLabel => byLabel;

    /// <summary>Homes with label E, F or G.</summary>
    public int PoorLabelHomes { get; private set; }

    /// <summary>Those of them in a flat.</summary>
    public int PoorLabelFlats { get; private set; }

    /// <summary>Homes in the area of a heat network.</summary>
    public int HeatNetworkHomes { get; private set; }

    /// <summary>Homes in a zone of the mine-water grid, existing or planned.</summary>
    public int MineWaterHomes { get; private set; }

    /// <summary>Homes in a protected townscape or colony.</summary>
    public int HeritageHomes { get; private set; }

    /// <summary>Homes where the ground heat layer has a class.</summary>
    public int GroundHomes(string grade) => byGround.GetValueOrDefault(grade);

    internal static string[] BuildingColumns { get; } =
        ["neighbourhood_code", "dwelling_type", "dwellings", "built_year", "energy_label", "ground_heat_class", "mine_water_flag", "district_heat_flag", "heritage_flag"];

    /// <summary>Counts the homes of buildings in the stock of their neighbourhoods.</summary>
    internal static void Add(IReadOnlyDictionary<string, NeighbourhoodStock> stocks, TableReader buildings)
    {
        string?[] code = buildings.Text("neighbourhood_code");
        string?[] type = buildings.Text("dwelling_type");
        string?[] label = buildings.Text("energy_label");
        string?[] ground = buildings.Text("ground_heat_class");
        int[] homes = buildings.Whole("dwellings");
        int?[] year = buildings.WholeOrMissing("built_year");
        bool[] mine = buildings.Flag("mine_water_flag");
        bool[] network = buildings.Flag("district_heat_flag");
        bool[] heritage = buildings.Flag("heritage_flag");
        for (int row = 0; row < buildings.Rows; row++)
        {
            if (homes[row] > 0 && code[row] is { } where && stocks.TryGetValue(where, out var stock))
            {
                stock.Add(homes[row], type[row], year[row], label[row]);
                stock.AddPlace(homes[row], ground[row], mine[row], network[row], heritage[row]);
            }
        }
    }

    /// <summary>The stock per neighbourhood code, without what buildings tell.</summary>
    internal static Dictionary<string, NeighbourhoodStock> Frames(TableReader table)
    {
        string?[] code = table.Text("neighbourhood_code");
        double[] area = table.Number("area_ha");
        double[] services = table.Number("service_floor_m2");
        double[] industry = table.Number("industry_floor_m2");
        double[] registered = table.Number("registered_label_pct");
        double[] between = table.Number("built_1950_to_1980_pct");
        double[] value = table.Number("mean_home_value_eur");
        double[] change = table.Number("household_change_until_2035_pct");
        double[] gas = table.Number("gas_m3_per_dwelling_per_yr");
        double[] power = table.Number("electricity_kwh_per_dwelling_per_yr");
        return Enumerable.Range(0, table.Rows).ToDictionary(row => code[row]!, row => new NeighbourhoodStock
        {
            AreaHa = area[row],
            ServiceFloorM2 = services[row],
            IndustryFloorM2 = industry[row],
            RegisteredLabelPct = registered[row],
            Built1950To1980Pct = between[row],
            MeanHomeValueEur = value[row],
            HouseholdChangePct = change[row],
            GasM3PerHome = gas[row],
            ElectricityKwhPerHome = power[row],
        });
    }

    private void Add(int homes, string? type, int? year, string? label)
    {
        Count(byType, Place(Types, type), homes);
        Count(byLabel, Place(Labels, label), homes);
        Count(byPeriod, year is { } built ? Periods.TakeWhile(period => built > period.To).Count() : -1, homes);
        if (PoorLabels.Contains(label))
        {
            PoorLabelHomes += homes;
            PoorLabelFlats += type is "low_rise_flat" or "high_rise_flat" ? homes : 0;
        }
    }

    private void AddPlace(int homes, string? ground, bool mine, bool network, bool heritage)
    {
        MineWaterHomes += mine ? homes : 0;
        HeatNetworkHomes += network ? homes : 0;
        HeritageHomes += heritage ? homes : 0;
        if (ground is not null)
        {
            byGround[ground] = byGround.GetValueOrDefault(ground) + homes;
        }
    }

    private static int Place(IReadOnlyList<string> keys, string? key) => key is null ? -1 : Enumerable.Range(0, keys.Count).FirstOrDefault(place => keys[place] == key, -1);

    private static void Count(int[] counts, int place, int homes)
    {
        if (place >= 0)
        {
            counts[place] += homes;
        }
    }
}

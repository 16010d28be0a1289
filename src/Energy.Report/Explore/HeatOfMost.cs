using Energy.Report.Parquet;
using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Explore;

/// <summary>How most of what was on gas in the base year is heated, per scenario, year and neighbourhood.</summary>
internal sealed class HeatOfMost
{
    /// <summary>The options, in the order of their legend.</summary>
    public static IReadOnlyList<(string Option, SKColor Color)> Options { get; } =
    [
        (Reference, new SKColor(0x8A, 0x8A, 0x8A)),
        ("hybrid", ReportColors.Series[1]),
        ("air_heat_pump", ReportColors.Series[4]),
        ("ground_heat_pump", ReportColors.Series[6]),
        ("ground_heat_network", ReportColors.Series[5]),
        ("mine_water", ReportColors.Series[0]),
        ("district_heat", ReportColors.Series[3]),
        ("biomass_boiler", ReportColors.Series[2]),
    ];

    private const string Reference = "gas_boiler";

    /// <summary>Fewer dwelling equivalents are none.</summary>
    private const double Least = 0.05;

    private readonly Dictionary<(string Scenario, int Year, string Area, string Option), double> homes = [];
    private readonly int baseYear;

    private HeatOfMost(TableReader table, int baseYear)
    {
        this.baseYear = baseYear;
        string?[] scenario = table.Text("scenario");
        string?[] code = table.Text("neighbourhood_code");
        string?[] option = table.Text("option");
        int[] year = table.Whole("year");
        double[] taken = table.Number("taken_dwelling_equivalents");
        double[] all = table.Number("dwelling_equivalents");
        int first = table.Rows == 0 ? baseYear : year.Min();
        for (int row = 0; row < table.Rows; row++)
        {
            Add(scenario[row]!, year[row], code[row]!, option[row]!, taken[row]);
            if (year[row] == first && option[row] == Reference)
            {
                // In the base year nobody has chosen yet: all that were on gas are.
                Add(scenario[row]!, baseYear, code[row]!, Reference, all[row]);
            }
        }
    }

    /// <summary>Reads the options for heat of a run.</summary>
    public static async Task<HeatOfMost> ReadAsync(string folder, int baseYear) =>
        new(await TableReader.OfRunAsync(folder, "heat_options", "scenario", "year", "neighbourhood_code", "option", "dwelling_equivalents", "taken_dwelling_equivalents"), baseYear);

    /// <summary>The place in <see cref="Options"/> of the option that most have, the gas boiler among them; null where nothing was on gas. Without a neighbourhood it is that of the region.</summary>
    public int? Of(string scenario, int year, string? area)
    {
        int? most = null;
        double mostHomes = Least;
        for (int place = 0; place < Options.Count; place++)
        {
            double here = homes.GetValueOrDefault((scenario, year, area ?? string.Empty, Options[place].Option));
            if (here > mostHomes)
            {
                (most, mostHomes) = (place, here);
            }
        }

        return most;
    }

    private void Add(string scenario, int year, string code, string option, double equivalents)
    {
        if (year == baseYear && option != Reference)
        {
            return;
        }

        homes[(scenario, year, code, option)] = equivalents;
        homes[(scenario, year, string.Empty, option)] = homes.GetValueOrDefault((scenario, year, string.Empty, option)) + equivalents;
    }
}

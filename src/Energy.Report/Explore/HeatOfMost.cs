using Energy.Report.Data;
using Energy.Report.Maps;
using Energy.Report.Parquet;

namespace Energy.Report.Explore;

/// <summary>How most of what was on gas in the base year is heated, per scenario, year and neighbourhood. The report itself keeps three years of this table; the map shows them all.</summary>
internal sealed class HeatOfMost
{
    private const string Reference = "gas_boiler";

    /// <summary>Stands for all neighbourhoods together.</summary>
    private const string Everywhere = "";

    /// <summary>Fewer dwelling equivalents are none.</summary>
    private const double Least = 0.05;

    private readonly Dictionary<(string Scenario, int Year, string Area, string Option), double> homes = [];

    private HeatOfMost(TableReader table, int baseYear)
    {
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
            if (first > baseYear && year[row] == first && option[row] == Reference)
            {
                // In the base year nobody has chosen yet: all that were on gas are.
                Add(scenario[row]!, baseYear, code[row]!, Reference, all[row]);
            }
        }
    }

    /// <summary>Reads the options for heat of a run.</summary>
    public static async Task<HeatOfMost> ReadAsync(string folder, int baseYear) =>
        new(await TableReader.OfRunAsync(folder, "heat_options", "scenario", "year", "neighbourhood_code", "option", "dwelling_equivalents", "taken_dwelling_equivalents"), baseYear);

    /// <summary>The place in <see cref="HeatColors.Options"/> of the option that most have, the gas boiler among them, and the share that has it in per cent; null where nothing was on gas. Without a neighbourhood it is that of the region.</summary>
    public (int Option, double SharePct)? Of(string scenario, int year, NeighbourhoodArea? area)
    {
        double[] all = [.. HeatColors.Options.Select(one => homes.GetValueOrDefault((scenario, year, area?.Code ?? Everywhere, one.Option)))];
        double most = all.Max();
        return most > Least ? (Array.IndexOf(all, most), most / all.Sum() * 100) : null;
    }

    private void Add(string scenario, int year, string code, string option, double equivalents)
    {
        homes[(scenario, year, code, option)] = equivalents;
        homes[(scenario, year, Everywhere, option)] = homes.GetValueOrDefault((scenario, year, Everywhere, option)) + equivalents;
    }
}

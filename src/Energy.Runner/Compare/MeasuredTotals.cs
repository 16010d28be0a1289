using Energy.Model;
using Energy.Model.Areas;
using Energy.Report.Compare;
using Energy.Report.Parquet;
using Energy.Runner.Read;

namespace Energy.Runner.Compare;

/// <summary>What a run said of a year that has been measured since, total by total.</summary>
internal static class MeasuredTotals
{
    private static readonly string[] Columns = ["municipality_code", "sector", "item", "value", "unit", "year"];

    /// <summary>Reads measured totals and sets what the scenarios of a run said of them beside.</summary>
    /// <param name="path">A table of municipal totals with the year of each.</param>
    /// <param name="run">The run.</param>
    /// <exception cref="InputFaultException">The table is not of that form, or is about other years or municipalities.</exception>
    public static async Task<IReadOnlyList<MeasuredTotal>> BesideAsync(string path, RecordedRun run)
    {
        var measured = Read(path, run);
        var balance = await TableReader.OfRunAsync(run.Folder, "balance", "scenario", "year", "neighbourhood_code", "sector", "carrier", "source", "final_energy_gj_per_yr");
        var municipality = run.Neighbourhoods.ToDictionary(place => place.Code, place => place.Municipality);
        var rows = new List<MeasuredTotal>();
        foreach (int year in measured.Keys.Select(total => total.Year).Distinct().Order())
        {
            var said = SaidTotals.Of(balance, year, municipality);
            foreach (string code in measured.Keys.Where(total => total.Year == year).Select(total => total.Municipality).Distinct().Order(StringComparer.Ordinal))
            {
                var here = measured.Where(total => total.Key.Year == year && total.Key.Municipality == code).ToDictionary(total => (total.Key.Sector, total.Key.Item), total => total.Value);
                rows.AddRange(run.Scenarios.SelectMany(scenario => Beside(scenario.Id, code, year, here, said)));
            }
        }

        return rows;
    }

    private static IEnumerable<MeasuredTotal> Beside(
        string scenario, string municipality, int year, Dictionary<(string Sector, string Item), double> measured, IReadOnlyDictionary<(string, string, SaidTotals.Rows), double> said)
    {
        foreach (var total in SaidTotals.Known)
        {
            var found = total.Items.Where(item => measured.ContainsKey((total.Sector, item))).ToArray();
            if (found.Length == total.Items.Count)
            {
                yield return new MeasuredTotal(scenario, municipality, total.Sector, total.Item, year, said.GetValueOrDefault((scenario, municipality, total)), found.Sum(item => measured[(total.Sector, item)]), null);
            }
            else
            {
                foreach (string item in found)
                {
                    yield return new MeasuredTotal(scenario, municipality, total.Sector, item, year, null, measured[(total.Sector, item)], $"The ledger tells {total.Item} only together; not all of them were measured.");
                }
            }
        }

        foreach (var ((sector, item), value) in measured.Where(total => !SaidTotals.Known.Any(known => known.Sector == total.Key.Sector && known.Items.Contains(total.Key.Item))))
        {
            yield return new MeasuredTotal(scenario, municipality, sector, item, year, null, value, SaidTotals.Because(item));
        }
    }

    private static Dictionary<(string Municipality, string Sector, string Item, int Year), double> Read(string path, RecordedRun run)
    {
        if (!File.Exists(path))
        {
            throw new InputFaultException(new InputFault($"--measured {path}", "The file is not there.", "It holds municipal totals of a later year, in the form of municipal-totals.", "Look at the name."));
        }

        var faults = new Faults();
        var file = new DelimitedFile(LayerDescription.OfFile(RegionFile.MunicipalTotals, path, Path.GetFileName(path), "municipal-totals"), Columns);
        var totals = new Dictionary<(string, string, string, int), double>();
        foreach (var (line, values) in file.Rows(Columns))
        {
            string where = $"{path}, line {line}";
            double value = file.NeedNumber(values[3], line, "value");
            int year = (int)file.NeedNumber(values[5], line, "year");
            if (!run.Municipalities.Contains(values[0]))
            {
                faults.Add(where, $"The municipality is '{values[0]}'.", $"{run.Folder} is of {string.Join(", ", run.Municipalities)}.", "Leave the row out.");
            }
            else if (!MunicipalTotals.Needed.Contains((values[1], values[2])))
            {
                faults.Add(where, $"'{values[1]}/{values[2]}' is no total.", Nearest.Sentence($"{values[1]}/{values[2]}", [.. MunicipalTotals.Needed.Select(total => $"{total.Sector}/{total.Item}")]), "Correct the sector and the item, or leave the row out.");
            }
            else if (values[4] != "TJ/yr")
            {
                faults.Add(where, $"The unit is '{values[4]}'.", "Totals are in TJ/yr.", "Convert the value.");
            }
            else if (year < BaseYear.Year || year > BaseYear.Target)
            {
                faults.Add(where, $"The year is {values[5]}.", $"The run speaks of {BaseYear.Year} to {BaseYear.Target}.", "Leave the row out.");
            }
            else if (!totals.TryAdd((values[0], values[1], values[2], year), value))
            {
                faults.Add(where, $"{values[0]}, {values[1]}, {values[2]} of {year} stands here a second time.", "A total stands once for a year.", "Keep one of the two.");
            }
        }

        faults.ThrowIfAny();
        return totals;
    }
}

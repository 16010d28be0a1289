using Energy.Runner.Read;

namespace Energy.Runner.Measured;

/// <summary>
/// Reads the small-consumer file of a grid operator, under every name its columns have had. A row is a range of postcodes with ten connections or more, homes and
/// small businesses together.
/// </summary>
internal static class SmallConsumerFile
{
    private static readonly string[][] HeaderForms = [["POSTCODE", "PRODUCTSOORT"]];

    public static List<PostcodeUse> Read(LayerDescription layer, LayerRecord record, PostcodeAddresses addresses)
    {
        var table = new DelimitedFile(layer, HeaderForms);
        var names = new ColumnNames(layer, table.Columns);
        string[] columns =
        [
            names.Need("POSTCODE_VAN", "POSTCODE"), names.Need("POSTCODE_TOT", "POSTCODE_EIND"), names.Need("PRODUCTSOORT"),
            names.Need("AANSLUITINGEN_AANTAL", "Aantal Aansluitingen", "aansluiting_aantal"), names.Need("SJV_GEMIDDELD", "SJA_GEMIDDELD", "SJV", "TOT_E"),
        ];
        var found = new List<PostcodeUse>();
        foreach (var (line, values) in record.Follow(table.Rows(columns), columns))
        {
            string? item = values[2].ToUpperInvariant() switch { "GAS" => PostcodeUse.Gas, "ELK" => PostcodeUse.Electricity, _ => null };
            if (item is null)
            {
                record.Remark($"product '{values[2]}'");
            }
            else if (PostcodeAddresses.Plain(values[0]) is not { } from || PostcodeAddresses.Plain(values[1]) is not { } until)
            {
                record.Remark("postcode is none");
            }
            else if (addresses.Within(from, until).IsEmpty)
            {
                record.Remark("outside the region");
            }
            else if (table.Number(values[4], line, columns[4]) is not { } mean || table.Number(values[3], line, columns[3]) is not { } connections || mean < 0 || connections <= 0)
            {
                record.Remark("no use published");
            }
            else
            {
                found.Add(new PostcodeUse(from, until, item, mean, connections));
            }
        }

        record.Kept = found.Count;
        return found;
    }
}

using Energy.Runner.Read;

namespace Energy.Runner.Measured;

/// <summary>
/// Reads the statistics office's deliveries of gas and electricity to homes per postcode, as measured and not corrected for the weather. A single point is a figure
/// that is kept secret.
/// </summary>
internal static class PostcodeEnergyFile
{
    private static readonly string[][] HeaderForms = [["Postcode6"]];

    public static List<PostcodeUse> Read(LayerDescription layer, LayerRecord record, PostcodeAddresses addresses)
    {
        var table = new DelimitedFile(layer, HeaderForms);
        var names = new ColumnNames(layer, table.Columns);
        string[] columns = [names.Need("Postcode6"), names.Need("Gemiddelde_aardgaslevering_woningen"), names.Need("Gemiddelde_elektriciteitslevering_woningen")];
        var found = new List<PostcodeUse>();
        foreach (var (line, values) in record.Follow(table.Rows(columns), columns))
        {
            if (PostcodeAddresses.Plain(values[0]) is not { } postcode)
            {
                record.Remark("postcode is none");
            }
            else if (addresses.Within(postcode, postcode).IsEmpty)
            {
                record.Remark("outside the region");
            }
            else
            {
                record.Kept++;
                Add(postcode, PostcodeUse.Gas, table.Number(values[1], line, columns[1]));
                Add(postcode, PostcodeUse.Electricity, table.Number(values[2], line, columns[2]));
            }
        }

        return found;

        void Add(string postcode, string item, double? mean)
        {
            if (mean is { } published)
            {
                found.Add(new PostcodeUse(postcode, postcode, item, published, null));
            }
            else
            {
                record.Remark($"{item} is secret or not there");
            }
        }
    }
}

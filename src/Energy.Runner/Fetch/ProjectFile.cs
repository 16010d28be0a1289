using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Energy.Model;

namespace Energy.Runner.Fetch;

/// <summary>Takes what this project has of some municipalities, where no service gives it: a file that is about all of them, or their rows of a table.</summary>
internal static class ProjectFile
{
    /// <summary>Writes the file, and gives back how many rows it has: none unless it is about every municipality; null for a file that is taken as it stands.</summary>
    public static int? Copy(LayerPublication service, string dataFolder, IReadOnlyCollection<string> municipalities, string path)
    {
        string file = Path.Combine(dataFolder, service.Address);
        if (!File.Exists(file))
        {
            throw new InputFaultException(new InputFault(service.Place, $"The file {service.Address} is not there.", "A file of the project stands in the data folder.", "Correct the address."));
        }

        if (service.MunicipalityCode.Length > 0)
        {
            return CopyRows(service, file, municipalities, path);
        }

        if (municipalities.Except(service.Municipalities).Any())
        {
            return 0;
        }

        File.Copy(file, path, overwrite: true);
        return null;
    }

    private static int CopyRows(LayerPublication service, string table, IReadOnlyCollection<string> municipalities, string path)
    {
        using var text = new StreamReader(table);
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture));
        var lines = new List<string>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        int column = parser.Read() ? Array.IndexOf(parser.Record!, service.MunicipalityCode) : -1;
        if (column < 0)
        {
            throw new InputFaultException(new InputFault(service.Place, $"The table {service.Address} has no column '{service.MunicipalityCode}'.", "It says which municipality a row is of.", "Correct the line municipality_code."));
        }

        lines.Add(parser.RawRecord.TrimEnd('\r', '\n'));
        while (parser.Read())
        {
            if (municipalities.Contains(parser[column]))
            {
                found.Add(parser[column]);
                lines.Add(parser.RawRecord.TrimEnd('\r', '\n'));
            }
        }

        if (found.Count < municipalities.Count)
        {
            return 0;
        }

        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return lines.Count - 1;
    }
}

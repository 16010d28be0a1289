using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Energy.Model;

namespace Energy.Runner.Fetch;

/// <summary>Takes the rows of some municipalities out of a table of this project, where no service gives them without a contract.</summary>
internal static class ProjectTable
{
    /// <summary>Writes the rows, and gives back how many there are: none unless every municipality has some.</summary>
    public static int Copy(Service service, string dataFolder, IReadOnlyCollection<string> municipalities, string path)
    {
        string table = Path.Combine(dataFolder, service.Address);
        if (!File.Exists(table))
        {
            throw new InputFaultException(new InputFault(service.Place, $"The table {service.Address} is not there.", "A table of the project stands in the data folder.", "Correct the address."));
        }

        using var text = new StreamReader(table);
        using var parser = new CsvParser(text, new CsvConfiguration(CultureInfo.InvariantCulture));
        var lines = new List<string>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        int column = -1;
        while (parser.Read())
        {
            if (column < 0)
            {
                column = Array.IndexOf(parser.Record!, service.MunicipalityCode);
                if (column < 0)
                {
                    throw new InputFaultException(new InputFault(service.Place, $"The table {service.Address} has no column '{service.MunicipalityCode}'.", "It says which municipality a row is of.", "Correct the line municipality_code."));
                }
            }
            else if (municipalities.Contains(parser[column]))
            {
                found.Add(parser[column]);
            }
            else
            {
                continue;
            }

            lines.Add(parser.RawRecord.TrimEnd('\r', '\n'));
        }

        if (found.Count < municipalities.Count)
        {
            return 0;
        }

        File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return lines.Count - 1;
    }
}

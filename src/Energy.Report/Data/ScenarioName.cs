using Energy.Report.Parquet;

namespace Energy.Report.Data;

/// <summary>A scenario as the report speaks of it.</summary>
/// <param name="Id">Short name in the datasets.</param>
/// <param name="NameNl">Name in the report.</param>
/// <param name="QuestionNl">The question it answers.</param>
/// <param name="Letter">A letter that stands for it in narrow tables.</param>
public sealed record ScenarioName(string Id, string NameNl, string QuestionNl, string Letter)
{
    internal static List<ScenarioName> Read(TableReader table) =>
    [
        .. Enumerable.Range(0, table.Rows).Select(row => new ScenarioName(table.Text("scenario")[row]!, table.Text("name_nl")[row]!, table.Text("question_nl")[row]!, ((char)('a' + row)).ToString())),
    ];
}

using Energy.Report.Parquet;
using Energy.Report.Words;

namespace Energy.Report.Data;

/// <summary>A scenario as the report speaks of it.</summary>
/// <param name="Id">Short name in the datasets.</param>
/// <param name="Name">Name in the report.</param>
/// <param name="Question">The question it answers.</param>
/// <param name="Letter">A letter that stands for it in narrow tables.</param>
public sealed record ScenarioName(string Id, string Name, string Question, string Letter)
{
    internal static List<ScenarioName> Read(TableReader table, Language language) =>
    [
        .. Enumerable.Range(0, table.Rows).Select(row => new ScenarioName(table.Text("scenario")[row]!, table.Text(language.Say("name_nl", "name"))[row]!, table.Text(language.Say("question_nl", "question"))[row]!, ((char)('a' + row)).ToString())),
    ];
}

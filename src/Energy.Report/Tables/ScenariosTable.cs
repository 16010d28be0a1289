using Energy.Model;
using static Energy.Report.Tables.ColumnReader<Energy.Model.Scenario>;

namespace Energy.Report.Tables;

/// <summary>The scenarios of a run, in its order.</summary>
public static class ScenariosTable
{
    /// <summary>Fills the table.</summary>
    public static ResultTable Of(IReadOnlyList<Scenario> scenarios) => ResultTable.Of(
        "scenarios",
        scenarios,
        Text("scenario", scenario => scenario.Id),
        Text("name", scenario => scenario.Name),
        Text("name_nl", scenario => scenario.NameNl),
        Text("question", scenario => scenario.Question),
        Text("question_nl", scenario => scenario.QuestionNl));
}

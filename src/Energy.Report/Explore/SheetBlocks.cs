using System.Text.Json;
using Energy.Report.Pdf;

namespace Energy.Report.Explore;

/// <summary>The blocks of a fact sheet as the page shows them: the same words in the same order as in the report.</summary>
internal static class SheetBlocks
{
    /// <summary>Writes the blocks as a list of headings, texts, remarks, items and tables.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Block> blocks)
    {
        json.WriteStartArray();
        foreach (var block in blocks.SelectMany(block => block is ColumnsBlock columns ? columns.Blocks : [block]))
        {
            json.WriteStartObject();
            if (block is TableBlock table)
            {
                Write(json, table);
            }
            else
            {
                json.WriteString("kind", Kind(block));
                json.WriteString("text", block.Text);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Kind(Block block) => block.Kind switch
    {
        BlockKind.Subheading => "heading",
        BlockKind.Item => "item",
        BlockKind.Paragraph => block is TextBlock { IsRemark: true } ? "remark" : "text",
        _ => throw new InvalidOperationException($"A fact sheet on the map has no place for a {block.Kind}."),
    };

    private static void Write(Utf8JsonWriter json, TableBlock table)
    {
        json.WriteString("kind", "table");
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStringValue(column.Title);
        }

        json.WriteEndArray();
        json.WriteStartArray("numbers");
        foreach (var column in table.Columns)
        {
            json.WriteBooleanValue(column.IsNumber);
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            foreach (string cell in row)
            {
                json.WriteStringValue(cell);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}

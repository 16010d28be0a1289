using System.Text.Json;
using SkiaSharp;

namespace Energy.Report.Explore;

/// <summary>How lists, figures and colours stand in the JSON of a page.</summary>
internal static class JsonWriting
{
    /// <summary>Writes an object under a name.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes a list under a name.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of objects under a name.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write) => json.List(name, items, item =>
    {
        json.WriteStartObject();
        write(item);
        json.WriteEndObject();
    });

    /// <summary>Writes a number; null where there is none.</summary>
    public static void Figure(this Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
        {
            // No minus before nothing.
            json.WriteNumberValue(value == 0 ? 0 : value);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>Writes a colour as a page says it.</summary>
    public static void Color(this Utf8JsonWriter json, SKColor color) => json.WriteString("color", Hex(color));

    /// <summary>A colour as a page says it.</summary>
    public static string Hex(SKColor color) => $"#{color.Red:X2}{color.Green:X2}{color.Blue:X2}";
}

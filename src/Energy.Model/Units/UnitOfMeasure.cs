namespace Energy.Model.Units;

/// <summary>
/// A unit as written in a table, such as <c>GJ/m2/yr</c> or <c>m2.K/W</c>: known symbols, multiplied with a point and divided with a stroke.
/// A text that is anything else is not a unit. Money is <c>EUR</c>; the year of its row is its price year.
/// </summary>
public sealed record UnitOfMeasure
{
    private static readonly HashSet<string> Symbols = new(StringComparer.Ordinal)
    {
        "-", "%", "yr", "h", "m", "m2", "dm3", "m3", "ha", "km2",
        "J", "MJ", "GJ", "TJ", "kWh", "MWh", "GWh", "W", "kW", "MW", "Wp", "kWp", "MWp",
        "kg", "t", "K", "degree-day", "s", "degree", "degC", "person", "home", "well", "building", "car", "neighbourhood", "EUR",
    };

    private UnitOfMeasure(string text) => Text = text;

    /// <summary>The unit as written.</summary>
    public string Text { get; }

    /// <summary>Every symbol that a unit may be made of, for messages.</summary>
    public static IEnumerable<string> KnownSymbols => Symbols.Order(StringComparer.Ordinal);

    /// <summary>Reads a unit. False when a part is not a known symbol.</summary>
    public static bool TryParse(string text, out UnitOfMeasure? unit)
    {
        unit = null;
        if (text.Length == 0)
        {
            return false;
        }

        bool known = Symbols.Contains(text) || text.Split('/', '.').All(part => part != "-" && Symbols.Contains(part));
        if (known)
        {
            unit = new UnitOfMeasure(text);
        }

        return known;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}

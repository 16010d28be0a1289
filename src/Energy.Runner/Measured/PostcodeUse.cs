namespace Energy.Runner.Measured;

/// <summary>What is published of the use of one carrier in one postcode, or in a row of postcodes.</summary>
/// <param name="From">The first postcode.</param>
/// <param name="Until">The last postcode, itself included.</param>
/// <param name="Item">Gas or electricity, as the municipal totals call it.</param>
/// <param name="Mean">Mean use of a connection or home a year: m3 of gas, kWh of electricity.</param>
/// <param name="Connections">How many connections that is a mean of; null where it is a mean of the homes there.</param>
internal readonly record struct PostcodeUse(string From, string Until, string Item, double Mean, double? Connections)
{
    public const string Gas = "gas";
    public const string Electricity = "electricity";

    /// <summary>The unit in which use of an item is published per postcode.</summary>
    public static string UnitOf(string item) => item == Gas ? "m3" : "kWh";
}

using Energy.Model.Coefficients;

namespace Energy.Model.Trias;

/// <summary>
/// What PALET wants for 2040, as shares of all use (formula 45). Its amounts are probably primary energy and are never set beside ours but with that remark.
/// </summary>
internal sealed class PaletAmbition
{
    /// <summary>Looks up the ambition, its amounts too, so that reports can print them.</summary>
    public PaletAmbition(CoefficientBook book)
    {
        var table = book["palet-2040"];
        SavedPct = table.One("%", "saved_share").Value;
        RenewablePct = table.One("%", "renewable_share").Value;
        foreach (string amount in new[] { "use", "saved", "renewable" })
        {
            table.One("TJ/yr", amount);
        }
    }

    /// <summary>The share to be saved.</summary>
    public double SavedPct { get; }

    /// <summary>The share to be renewed.</summary>
    public double RenewablePct { get; }
}

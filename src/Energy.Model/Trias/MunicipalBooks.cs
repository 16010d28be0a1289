using Energy.Model.Savings;

namespace Energy.Model.Trias;

/// <summary>What is told in one year of a part of a region as a whole, and adds up over parts.</summary>
/// <param name="MineDrawnGj">Heat drawn from the mine at the wells, in GJ.</param>
/// <param name="MineReturnedGj">Heat given back to it, in GJ.</param>
/// <param name="MineConnectedKw">Power of the mine asked for at once, in kW.</param>
/// <param name="MineSystemKw">Power that the mine can give, in kW.</param>
/// <param name="NetworkDeliveredGj">Heat delivered by district networks, in GJ.</param>
/// <param name="Uptake">How the year's renovation of homes came about; null in a year without.</param>
public sealed record MunicipalBooks(double MineDrawnGj, double MineReturnedGj, double MineConnectedKw, double MineSystemKw, double NetworkDeliveredGj, UptakeYear? Uptake)
{
    /// <summary>What is told of an outcome's year.</summary>
    public static MunicipalBooks Of(YearBalance balance, UptakeYear? uptake) => new(
        balance.MineWater.DrawnGj, balance.MineWater.ReturnedGj, balance.MineWater.ConnectedKw, balance.MineWater.Limits.PowerKw, balance.Network.DeliveredGj, uptake);

    /// <summary>The books of two parts together.</summary>
    public static MunicipalBooks operator +(MunicipalBooks left, MunicipalBooks right) => new(
        left.MineDrawnGj + right.MineDrawnGj,
        left.MineReturnedGj + right.MineReturnedGj,
        left.MineConnectedKw + right.MineConnectedKw,
        left.MineSystemKw + right.MineSystemKw,
        left.NetworkDeliveredGj + right.NetworkDeliveredGj,
        left.Uptake is { } one && right.Uptake is { } other ? one + other : left.Uptake ?? right.Uptake);
}

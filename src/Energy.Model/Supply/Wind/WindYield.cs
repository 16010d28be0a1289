using Energy.Model.Coefficients;
using Energy.Model.Units;
using MathNet.Numerics;

namespace Energy.Model.Supply.Wind;

/// <summary>What a turbine yields at a mean wind speed (formula 26): a Weibull year through a generic power curve, less the usual losses.</summary>
public sealed class WindYield
{
    private const double SpeedStepMPerS = 0.05;
    private const double FastestMPerS = 40;
    private const double MeasuredHeightM = 100;

    private readonly double shape;
    private readonly double shear;
    private readonly double powerCoefficient;
    private readonly double smoothing;
    private readonly double airDensity;
    private readonly double cutIn;
    private readonly double cutOut;
    private readonly double netOverGross;

    /// <summary>Looks up every coefficient once.</summary>
    public WindYield(CoefficientBook book)
    {
        var wind = book["wind"];
        shape = wind.One("-", "weibull_shape").Value;
        shear = wind.One("-", "shear_exponent").Value;
        powerCoefficient = wind.One("-", "power_coefficient").Value;
        smoothing = wind.One("-", "speed_smoothing").Value;
        airDensity = wind.One("kg/m3", "air_density").Value;
        cutIn = wind.One("m/s", "cut_in").Value;
        cutOut = wind.One("m/s", "cut_out").Value;
        netOverGross = (1 - wind.One("-", "wake_loss").Value)
            * (1 - wind.One("-", "availability_loss").Value)
            * (1 - wind.One("-", "electrical_loss").Value)
            * (1 - wind.One("-", "curtailment_loss").Value);
    }

    /// <summary>Net yield at a mean wind speed 100 m above the ground.</summary>
    public AnnualEnergy Net(Turbine turbine, double speedAt100MPerS) => Gross(turbine, speedAt100MPerS) * Share.FromFraction(netOverGross);

    /// <summary>Yield before wake, availability, electrical and curtailment losses.</summary>
    public AnnualEnergy Gross(Turbine turbine, double speedAt100MPerS)
    {
        double atHub = speedAt100MPerS * Math.Pow(turbine.HubHeightM / MeasuredHeightM, shear);
        double scale = atHub / SpecialFunctions.Gamma(1 + (1 / shape));
        double kilowattHours = 0;
        for (double speed = SpeedStepMPerS / 2; speed < FastestMPerS; speed += SpeedStepMPerS)
        {
            double density = shape / scale * Math.Pow(speed / scale, shape - 1) * Math.Exp(-Math.Pow(speed / scale, shape));
            kilowattHours += SmoothedPowerKw(turbine, speed) * density * SpeedStepMPerS * EnergyConversion.HoursPerYear;
        }

        return AnnualEnergy.FromKilowattHoursPerYear(kilowattHours);
    }

    /// <summary>The power curve averaged over the spread of wind speeds that a rotor meets at once.</summary>
    private double SmoothedPowerKw(Turbine turbine, double speed)
    {
        const int Steps = 12;
        double sum = 0;
        double weights = 0;
        for (int step = -Steps; step <= Steps; step++)
        {
            double deviations = 3.0 * step / Steps;
            double weight = Math.Exp(-deviations * deviations / 2);
            sum += weight * PowerKw(turbine, speed * (1 + (smoothing * deviations)));
            weights += weight;
        }

        return sum / weights;
    }

    private double PowerKw(Turbine turbine, double speed)
    {
        if (speed < cutIn || speed > cutOut)
        {
            return 0;
        }

        double sweptM2 = Math.PI * turbine.RotorDiameterM * turbine.RotorDiameterM / 4;
        return Math.Min(turbine.Rated.Kilowatts, 0.5 * airDensity * sweptM2 * powerCoefficient * Math.Pow(speed, 3) / 1000);
    }
}

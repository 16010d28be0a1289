namespace Energy.Model.Trias;

/// <summary>What a region needs of one of its parts in one year for its own indicators.</summary>
public sealed class PartAccount
{
    internal PartAccount(AreaAccount areas, ElectricityPool pool, MunicipalBooks municipal, double districtHeatCo2T)
    {
        Areas = areas;
        Pool = pool;
        Municipal = municipal;
        DistrictHeatCo2T = districtHeatCo2T;
    }

    /// <summary>All areas of the part together.</summary>
    internal AreaAccount Areas { get; }

    /// <summary>The pool with which it was settled.</summary>
    internal ElectricityPool Pool { get; }

    /// <summary>What is told of the part as a whole.</summary>
    internal MunicipalBooks Municipal { get; }

    /// <summary>CO2 of district heat, in tonnes.</summary>
    internal double DistrictHeatCo2T { get; }
}

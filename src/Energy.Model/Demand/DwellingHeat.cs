using Energy.Model.Areas;
using Energy.Model.Coefficients;

namespace Energy.Model.Demand;

/// <summary>Useful heat that a home of a type and age needs before calibration (formulas 4, 5 and 6).</summary>
public sealed class DwellingHeat
{
    private static readonly (int From, int To)[] Periods =
        [(0, 1929), (1930, 1945), (1946, 1964), (1965, 1974), (1975, 1991), (1992, 1999), (2000, 2010), (2011, 9999)];

    private readonly double[,] perHomeGj;
    private readonly double[,] perFloorGjPerM2;
    private readonly double[] referenceM2;
    private readonly double[] personsPerHome;
    private readonly double[] personsPerM2;
    private readonly double[] hotWaterGj;
    private readonly double smallestShare;
    private readonly int yearWhenUnknown;

    /// <summary>Looks up every coefficient once.</summary>
    public DwellingHeat(CoefficientBook book)
    {
        var types = Enum.GetValues<DwellingType>();
        perHomeGj = new double[types.Length, Periods.Length];
        perFloorGjPerM2 = new double[types.Length, Periods.Length];
        referenceM2 = new double[types.Length];
        personsPerHome = new double[types.Length];
        personsPerM2 = new double[types.Length];
        foreach (var type in types)
        {
            for (int period = 0; period < Periods.Length; period++)
            {
                perHomeGj[(int)type, period] = book["dwelling-space-heat"].ForYear(Periods[period].From, "GJ/home/yr", type.Key(), "per_home").Value;
                perFloorGjPerM2[(int)type, period] = book["dwelling-space-heat"].ForYear(Periods[period].From, "GJ/m2/yr", type.Key(), "per_floor_area").Value;
            }

            referenceM2[(int)type] = book["dwelling-types"].One("m2", type.Key(), "reference_floor_area").Value;
            personsPerHome[(int)type] = book["dwelling-types"].One("person/home", type.Key(), "persons_per_home").Value;
            personsPerM2[(int)type] = book["dwelling-types"].One("person/m2", type.Key(), "persons_per_floor_area").Value;
        }

        var use = book["dwelling-use"];
        hotWaterGj =
        [
            use.One("GJ/home/yr", "hot_water_1_person").Value,
            use.One("GJ/home/yr", "hot_water_2_persons").Value,
            use.One("GJ/home/yr", "hot_water_3_persons").Value,
            use.One("GJ/home/yr", "hot_water_4_persons").Value,
            use.One("GJ/home/yr", "hot_water_5_persons").Value,
        ];
        smallestShare = use.One("-", "smallest_share_of_reference_heat").Value;
        yearWhenUnknown = (int)use.One("yr", "construction_year_when_unknown").Value;
    }

    /// <summary>The construction year to reckon with: the given one, or the assumed one where it is unknown.</summary>
    public int ReckonedYear(int builtYear) => builtYear == BuildingStock.UnknownYear ? yearWhenUnknown : builtYear;

    /// <summary>Space heat in GJ useful a year in a normal climate year, label unknown, by formula 4: a + b x area, never under a share of the value at the reference area.</summary>
    public double SpaceHeatGjPerYr(DwellingType type, int builtYear, double floorAreaM2)
    {
        int t = (int)type;
        int p = Period(ReckonedYear(builtYear));
        double reference = perHomeGj[t, p] + (perFloorGjPerM2[t, p] * referenceM2[t]);
        return Math.Max(perHomeGj[t, p] + (perFloorGjPerM2[t, p] * floorAreaM2), smallestShare * reference);
    }

    /// <summary>Persons in a home (formula 5): at least one. Its electricity follows from them.</summary>
    public double Persons(DwellingType type, double floorAreaM2) =>
        Math.Max(1, personsPerHome[(int)type] + (personsPerM2[(int)type] * floorAreaM2));

    /// <summary>Hot water in GJ useful a year (formula 6): straight lines between whole numbers of persons.</summary>
    public double HotWaterGjPerYr(double persons)
    {
        double place = Math.Clamp(persons, 1, hotWaterGj.Length) - 1;
        int below = Math.Min((int)place, hotWaterGj.Length - 2);
        return hotWaterGj[below] + ((place - below) * (hotWaterGj[below + 1] - hotWaterGj[below]));
    }

    private static int Period(int builtYear)
    {
        for (int period = 0; period < Periods.Length; period++)
        {
            if (builtYear <= Periods[period].To)
            {
                return period;
            }
        }

        return Periods.Length - 1;
    }
}

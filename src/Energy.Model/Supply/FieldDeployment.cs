using Energy.Model.Areas;
using Energy.Model.Trias;

namespace Energy.Model.Supply;

/// <summary>Builds solar fields on permitted land in the order of preference (formula 25), and claims the land.</summary>
public sealed class FieldDeployment
{
    private readonly Potential[] existing;
    private readonly double[] existingHa;
    private readonly PanelAgeing ageing;
    private readonly List<Site> sites = [];

    /// <summary>Plans every year of a scenario.</summary>
    public FieldDeployment(OverlaidRegion land, FieldSolar fields, PanelAgeing ageing, SupplyChoices choices, LandClaims claims)
    {
        this.ageing = ageing;
        (existing, existingHa, double ratio) = Existing(land, fields);
        for (int parcel = 0; parcel < land.Parcels.Count; parcel++)
        {
            if (fields.IsOpenGround(parcel))
            {
                claims.Reserve(parcel, claims.FreeHa(parcel) * ratio);
            }
        }

        // What stands may stand, whatever the rules say of new fields.
        Permitted = [.. fields.Permitted.Zip(existing, (permitted, stands) => permitted.YieldGj >= stands.YieldGj ? permitted : stands)];
        double[] roomGj = [.. Permitted.Zip(existing, (permitted, stands) => permitted.YieldGj - stands.YieldGj)];
        double permittedGj = Permitted.Sum(potential => potential.YieldGj);
        double existingGj = existing.Sum(potential => potential.YieldGj);
        var path = choices.FieldsPct.StartingAt(BaseYear.Year, permittedGj > 0 ? existingGj / permittedGj * 100 : 0);
        var waiting = new Queue<int>(fields.ByPreference());
        double builtGj = existingGj;
        foreach (int year in BaseYear.All.Skip(1))
        {
            double wantedGj = path.At(year) / 100 * permittedGj;
            while (waiting.TryPeek(out int parcel))
            {
                int b = land.NeighbourhoodOfParcel[parcel];
                double hectares = Math.Min(Math.Min(fields.LeftHa(parcel), claims.FreeHa(parcel)), fields.HectaresFor(parcel, roomGj[b]));
                var amount = fields.OfHectares(parcel, hectares);
                if (builtGj + amount.YieldGj > wantedGj * (1 + 1e-12))
                {
                    break;
                }

                waiting.Dequeue();
                if (hectares > 0)
                {
                    claims.Claim(parcel, hectares);
                    builtGj += amount.YieldGj;
                    roomGj[b] = Math.Max(0, roomGj[b] - amount.YieldGj);
                    sites.Add(new Site(KindOf(land.Parcels.Use[parcel]).Key(), EnergySource.FieldPv, b, year, hectares, fields.NetHa(parcel, hectares), amount, fields.LandLeft[parcel]));
                }
            }
        }
    }

    /// <summary>What is permitted per neighbourhood, existing fields included.</summary>
    public Potential[] Permitted { get; }

    /// <summary>The fields that the scenario adds.</summary>
    public IReadOnlyList<Site> Sites => sites;

    /// <summary>What stands in a year per neighbourhood, existing fields included. Yield wears with the age of the panels.</summary>
    public Potential[] Deployed(int year)
    {
        Potential[] deployed = [.. existing.Select(stands => Worn(stands, year - BaseYear.Year))];
        foreach (var site in sites.Where(site => site.BuiltYear <= year))
        {
            deployed[site.Neighbourhood] += Worn(site.Amount, year - site.BuiltYear);
        }

        return deployed;
    }

    /// <summary>The classes of ground that panels may take.</summary>
    public static IReadOnlyList<Claimant> Classes { get; } = [Claimant.SolarField, Claimant.LandfillField, Claimant.CarParkCanopy];

    /// <summary>Hectares of a class under panels in a year per neighbourhood; what stands in the base year counts as fields.</summary>
    public double[] TakenHa(int year, Claimant kind)
    {
        double[] taken = kind == Claimant.SolarField ? [.. existingHa] : new double[existing.Length];
        string key = kind.Key();
        foreach (var site in sites.Where(site => site.Kind == key && site.BuiltYear <= year))
        {
            taken[site.Neighbourhood] += site.AreaHa;
        }

        return taken;
    }

    private static Claimant KindOf(LandUse use) => use switch
    {
        LandUse.CarPark => Claimant.CarParkCanopy,
        LandUse.Landfill => Claimant.LandfillField,
        _ => Claimant.SolarField,
    };

    private Potential Worn(Potential amount, int years) => amount with { YieldGj = amount.YieldGj * ageing.Left(years) };

    /// <summary>The measured yield of the base year, which has no place in the data, by technical potential of open ground.</summary>
    private static (Potential[] Stands, double[] StandsHa, double Ratio) Existing(OverlaidRegion land, FieldSolar fields)
    {
        double measuredGj = land.Region.MunicipalityCodes.Sum(code => land.Region.Totals.Of(code, "energy", "field_pv").GigajoulesPerYear);
        var technical = new Potential[land.Region.Neighbourhoods.Count];
        var technicalHa = new double[technical.Length];
        for (int parcel = 0; parcel < land.Parcels.Count; parcel++)
        {
            if (fields.IsOpenGround(parcel))
            {
                double hectares = land.Parcels.AreaHa(parcel);
                technical[land.NeighbourhoodOfParcel[parcel]] += fields.OfHectares(parcel, hectares);
                technicalHa[land.NeighbourhoodOfParcel[parcel]] += hectares;
            }
        }

        double technicalGj = technical.Sum(potential => potential.YieldGj);
        if (measuredGj > technicalGj)
        {
            throw new InputFaultException(new InputFault(
                "layer 'municipal_totals'",
                $"Solar fields yielded {measuredGj:0} GJ in {BaseYear.Year}.",
                $"The parcels can carry {technicalGj:0} GJ.",
                "Look whether the parcel layer covers the whole municipality."));
        }

        double ratio = technicalGj > 0 ? measuredGj / technicalGj : 0;
        return ([.. technical.Select(potential => potential * ratio)], [.. technicalHa.Select(hectares => hectares * ratio)], ratio);
    }
}

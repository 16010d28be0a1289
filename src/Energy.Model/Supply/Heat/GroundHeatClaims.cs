using Energy.Model.Areas;
using Energy.Model.Demand;
using Energy.Model.Trias;

namespace Energy.Model.Supply.Heat;

/// <summary>
/// The claims book of the ground (formula 48). Wells and loops claim hectares of one grade in one neighbourhood, each hectare once; a loop claims besides the
/// ground around its own building, so that two neighbours never drain the same metres.
/// </summary>
internal sealed class GroundHeatClaims : HeatSource
{
    private readonly GroundHeat ground;
    private readonly OverlaidRegion land;
    private readonly UnitDemand demand;
    private readonly bool isRegenerated;
    private readonly GroundCells cells;
    private readonly Dictionary<string, double[]> claimedHa = [];

    public GroundHeatClaims(GroundHeat ground, GroundSquares squares, BaseDemand demand, bool isRegenerated)
    {
        this.ground = ground;
        this.demand = demand.Units;
        this.isRegenerated = isRegenerated;
        land = demand.Land;
        cells = new GroundCells(squares, ground.ShareKept);
    }

    /// <summary>Ground that is taken stays taken, and no more comes.</summary>
    public override bool RefusesForGood => true;

    public override HeatConstraint TryTake(in HeatDraw draw) => draw.Option == EnergyOption.GroundHeatPump ? TryTakeByLoop(draw) : TryTakeByWells(draw);

    private HeatConstraint TryTakeByWells(in HeatDraw draw)
    {
        string grade = GradeOf(draw.Unit);
        return TryClaim(grade, demand.Neighbourhood[draw.Unit], draw.Gj / ground.OpenGjPerHa(grade)) ? HeatConstraint.None : HeatConstraint.Hectares;
    }

    private HeatConstraint TryTakeByLoop(in HeatDraw draw)
    {
        var units = land.Region.Buildings.Units;
        int building = units.Building[draw.Unit];
        string grade = GradeOf(draw.Unit);
        double loopGjPerHa = isRegenerated ? ground.RegeneratedLoopGjPerHa : ground.LoopGjPerHa;

        // All units of a building share its ground: one fits when the whole of it would.
        double wholeGj = draw.Gj * land.Region.Buildings.FloorAreaM2[building] / Math.Max(units.FloorAreaM2[draw.Unit], 1);
        if (wholeGj > cells.ReachHa(building) * loopGjPerHa)
        {
            return HeatConstraint.Plot;
        }

        // What the summer gives back relieves the plot, yet never lets a neighbourhood bear more than its ground does.
        double ownHa = draw.Gj / loopGjPerHa;
        double sharedHa = draw.Gj / (isRegenerated ? ground.LargestGjPerHa(grade) : loopGjPerHa);
        if (ownHa > cells.FreeHa(building) || !TryClaim(grade, demand.Neighbourhood[draw.Unit], sharedHa))
        {
            return HeatConstraint.Hectares;
        }

        cells.Claim(building, ownHa);
        return HeatConstraint.None;
    }

    private string GradeOf(int unit) => land.ZoneAt(ZoneKind.GroundHeat, land.Region.Buildings.Units.Building[unit])!.Grade;

    private bool TryClaim(string grade, int neighbourhood, double hectares)
    {
        if (!claimedHa.TryGetValue(grade, out var claimed))
        {
            claimedHa[grade] = claimed = new double[land.Region.Neighbourhoods.Count];
        }

        if (claimed[neighbourhood] + hectares > ground.PermittedHa(grade, neighbourhood))
        {
            return false;
        }

        claimed[neighbourhood] += hectares;
        return true;
    }
}

namespace Energy.Runner;

/// <summary>What a step of a run took.</summary>
/// <param name="Step">The step.</param>
/// <param name="WallSeconds">How long it took, in seconds.</param>
/// <param name="CpuSeconds">Work of all cores together, in seconds.</param>
/// <param name="AllocatedMb">Managed memory that was asked for, freed or not, in MB (a million bytes).</param>
/// <param name="PeakMemoryMb">The most memory that the program had held at once when the step ended, in MB.</param>
internal sealed record StepTiming(string Step, double WallSeconds, double CpuSeconds, double AllocatedMb, double PeakMemoryMb)
{
    /// <summary>The step and the same step later.</summary>
    public StepTiming And(StepTiming later) => new(
        Step,
        Math.Round(WallSeconds + later.WallSeconds, 3),
        Math.Round(CpuSeconds + later.CpuSeconds, 3),
        Math.Round(AllocatedMb + later.AllocatedMb, 1),
        later.PeakMemoryMb);
}

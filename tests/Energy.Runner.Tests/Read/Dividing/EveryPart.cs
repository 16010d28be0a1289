using Energy.Fixtures;
using Energy.Model;
using Energy.Runner.Commands;
using Energy.Runner.Read;

namespace Energy.Runner.Tests.Read.Dividing;

/// <summary>Municipalities as small as three neighbourhoods: without wind zone, mine water, farm or heat network, with few published means.</summary>
public sealed class EveryPart : IDisposable
{
    private const int Municipalities = 20;

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_one_of_twenty_small_municipalities_can_be_assessed_in_every_scenario()
    {
        var region = RegionInputs.Read(new RunOptions(folder.Path, DividedRegion.Write(folder.Path, Municipalities), [], folder.Path));
        Assert.Equal(DividedRegion.Codes(Municipalities), region.Municipalities);
        var broken = new List<string>();
        foreach (string municipality in region.Municipalities)
        {
            try
            {
                var inputs = region.Of(municipality);
                var start = TriasEnergetica.Start(inputs.Region, inputs.Coefficients);
                foreach (var scenario in inputs.Scenarios)
                {
                    var outcome = TriasEnergetica.Assess(start, inputs.Coefficients, scenario);
                    broken.AddRange(BaseYear.All
                        .SelectMany(year => outcome.Balance[year].Ledger.Lines)
                        .Where(line => !double.IsFinite(line.Amounts.EnergyGj) || line.Amounts.EnergyGj < 0)
                        .Select(line => $"{municipality} {scenario.Id} {line}"));
                    broken.AddRange(BaseYear.All.SelectMany(year => Towns.Imbalances(outcome.Balance[year].Ledger)).Where(imbalance => !(imbalance < 1e-9)).Select(imbalance => $"{municipality} {scenario.Id} {imbalance}"));
                }
            }
            catch (Exception e)
            {
                broken.Add($"{municipality} {e}");
            }
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken.Take(50)));
    }
}

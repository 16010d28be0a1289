using Energy.Model.Savings;
using Energy.Model.Supply;
using Energy.Model.Trias;

namespace Energy.Model;

/// <summary>What follows from a scenario.</summary>
/// <param name="Start">Where it started.</param>
/// <param name="Scenario">What was chosen.</param>
/// <param name="Savings">Step 1.</param>
/// <param name="Supply">Step 2.</param>
/// <param name="Balance">Step 3.</param>
public sealed record Outcome(StartingPoint Start, Scenario Scenario, SavingsPlan Savings, RenewableSupply Supply, Balance Balance);

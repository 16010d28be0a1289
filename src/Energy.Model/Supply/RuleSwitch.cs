namespace Energy.Model.Supply;

/// <summary>What a scenario says of one rule.</summary>
/// <param name="IsOn">Whether the rule holds.</param>
/// <param name="Value">Another figure than the rule's own, in the rule's unit; null to leave it.</param>
public sealed record RuleSwitch(bool IsOn, double? Value);

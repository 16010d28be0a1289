using Energy.Model;

namespace Energy.Runner.Fetch;

/// <summary>One request to a service.</summary>
/// <param name="Service">Whom it is put to.</param>
/// <param name="Address">The whole address.</param>
internal sealed record Request(LayerPublication Service, Uri Address)
{
    /// <summary>The personal key that goes with it, or null. It is sent to the service's own host alone, and never shown.</summary>
    public string? PersonalKey { get; init; }

    public string Layer => Service.Layer;

    /// <summary>Whether the request holds what nobody may see: a key, or an address that was signed for us.</summary>
    public bool IsConfidential => PersonalKey is not null || Service.Protocol == Protocol.LabelRegister;

    public override string ToString() => Service.Where;

    /// <summary>What to do about a key that is missing or unknown.</summary>
    public string KeyRemedy => Service.KeyVariable.Length > 0 ? $"Ask the publisher for a key and set {Service.KeyVariable} to it." : "Correct the address in services.yaml.";

    /// <summary>Whether the service may send us on to an address.</summary>
    public bool MayGoOnTo(Uri target) => PoliteClient.MayAsk(target) && (target.Authority == Address.Authority || Service.Hosts.Contains(target.Host));

    public InputFaultException Fault(string found, string expected, string remedy) => new(new InputFault(Service.Where, found, expected, remedy));
}

/// <summary>What a service answered.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="Type">What it says they are.</param>
/// <param name="Crs">The coordinate system that it says they are in; empty when it does not.</param>
internal sealed record Answer(byte[] Body, string Type, string Crs);

namespace Energy.Model.Trias;

/// <summary>The steps of the Trias Energetica. What is asked for is saved, renewed or met by fossil fuel, and these three add up.</summary>
public enum TriasStep
{
    /// <summary>What is asked for.</summary>
    Demand,

    /// <summary>Step 1: what need not be used any more.</summary>
    Saved,

    /// <summary>Step 2: what is met by something renewable.</summary>
    Renewable,

    /// <summary>Step 3: what is met by something fossil.</summary>
    Fossil,
}

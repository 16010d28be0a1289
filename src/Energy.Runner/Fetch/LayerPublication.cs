namespace Energy.Runner.Fetch;

/// <summary>How a service is spoken to.</summary>
internal enum Protocol
{
    /// <summary>OGC API Features: pages behind links.</summary>
    OgcApi,

    /// <summary>Web Feature Service 2.0: pages behind a start index.</summary>
    Wfs,

    /// <summary>One file, as it stands.</summary>
    File,

    /// <summary>The label register: a personal key gives the address of a zip.</summary>
    LabelRegister,

    /// <summary>A file of this project, or of a table the rows of the municipalities.</summary>
    ProjectFile,
}

/// <summary>Which part of the country is asked for.</summary>
internal enum Reach
{
    /// <summary>The municipalities, by code or name.</summary>
    Municipality,

    /// <summary>The box around the region.</summary>
    Region,

    /// <summary>That box with what lies near it.</summary>
    Surroundings,

    /// <summary>Everything.</summary>
    Country,
}

/// <summary>Where one layer of a region is published, and how to ask for it.</summary>
/// <param name="Layer">The layer of the region that it gives.</param>
/// <param name="Place">Where it is described, for messages.</param>
/// <param name="Protocol">How it is spoken to.</param>
/// <param name="Address">Its address, or the path of a table in the data folder.</param>
/// <param name="Reach">Which part of the country is asked for.</param>
/// <param name="LargestBytes">More than that is refused.</param>
/// <param name="Year">What year its contents are about; null for the year in which they are fetched.</param>
/// <param name="Licence">The licence of its contents.</param>
/// <param name="Source">A key of the sources.</param>
internal sealed record LayerPublication(string Layer, string Place, Protocol Protocol, string Address, Reach Reach, long LargestBytes, int? Year, string Licence, string Source)
{
    /// <summary>What the service calls the layer; empty where it has one only.</summary>
    public string Collection { get; init; } = string.Empty;

    /// <summary>What a WFS calls GeoJSON.</summary>
    public string Format { get; init; } = string.Empty;

    /// <summary>The property or column that holds the code of the municipality.</summary>
    public string MunicipalityCode { get; init; } = string.Empty;

    /// <summary>The property that holds its name.</summary>
    public string MunicipalityName { get; init; } = string.Empty;

    /// <summary>The municipalities that a file of this project is about, by code; empty where its rows say so themselves.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    /// <summary>Whether the contents were drawn by us.</summary>
    public bool IsApproximation { get; init; }

    /// <summary>How many features to ask for at once.</summary>
    public int PageRows { get; init; }

    /// <summary>How far a WFS lets itself be paged; what holds more is asked for in parts.</summary>
    public int LargestStart { get; init; }

    /// <summary>Other hosts that it may send us on to.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The variable of the environment that holds the personal key; empty where none is needed.</summary>
    public string KeyVariable { get; init; } = string.Empty;

    /// <summary>The layer inside a file, the coordinate system it should be in and the properties that matter, as in a region file.</summary>
    public string LayerInFile { get; init; } = string.Empty;

    /// <summary>The coordinate system that the file should be in; empty for the one that is asked for.</summary>
    public string Crs { get; init; } = string.Empty;

    /// <summary>Which property of a feature is its name, grade or figure.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>What its file in the folder of a region is called, without its ending.</summary>
    public string FileStem => Layer.Replace('_', '-');

    /// <summary>What to call it in messages.</summary>
    public string Where => $"layer '{Layer}', {Address}";
}

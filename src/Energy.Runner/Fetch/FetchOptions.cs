namespace Energy.Runner.Fetch;

/// <summary>What the user asked for.</summary>
/// <param name="Municipalities">Names, or codes with or without GM.</param>
/// <param name="Name">The short name of the region, or null for one made of the municipalities.</param>
/// <param name="Without">Layers not to fetch.</param>
/// <param name="DataFolder">Where sources, licences and tables of the project are.</param>
/// <param name="ServicesFile">Where the open data is published.</param>
/// <param name="OutputFolder">Where the region's folder is put.</param>
internal sealed record FetchOptions(IReadOnlyList<string> Municipalities, string? Name, IReadOnlyList<string> Without, string DataFolder, string ServicesFile, string OutputFolder);

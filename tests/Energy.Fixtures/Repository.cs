namespace Energy.Fixtures;

/// <summary>The checkout the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Energy.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Energy.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No Energy.sln stands above the tests.");
    }
}

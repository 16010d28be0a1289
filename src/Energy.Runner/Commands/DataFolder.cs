namespace Energy.Runner.Commands;

/// <summary>Finds the folder <c>data</c> of the project.</summary>
internal static class DataFolder
{
    /// <summary>The folder beside where the command was started, else the one above the program that stands beside <c>Energy.sln</c>, else the one that was published with the program.</summary>
    public static string Find()
    {
        string here = Path.Combine(Directory.GetCurrentDirectory(), "data");
        if (File.Exists(Path.Combine(here, "sources.yaml")))
        {
            return here;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string data = Path.Combine(folder.FullName, "data");
            if (File.Exists(Path.Combine(folder.FullName, "Energy.sln")) && Directory.Exists(data))
            {
                return data;
            }
        }

        string published = Path.Combine(AppContext.BaseDirectory, "data");
        return Directory.Exists(published) ? published : here;
    }

    /// <summary>A path as the user would write it.</summary>
    public static string Shown(string path)
    {
        string relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}

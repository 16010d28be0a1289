using System.Diagnostics;
using System.Net;
using System.Text;
using Energy.Fixtures;

namespace Energy.MapServer.Tests;

/// <summary>
/// MapServer as a WFS 2.0 on loopback over the layers of the embedded region: a web server that answers each request by MapServer's own CGI program.
/// Layers are SELECTs, for of a plain layer name MapServer ignores the start index.
/// </summary>
internal sealed class MapServer : IDisposable
{
    private const string Program = "/usr/lib/cgi-bin/mapserv";

    private readonly ScratchFolder scratch = new();
    private readonly HttpListener listener = new();

    public MapServer()
    {
        if (!File.Exists(Program))
        {
            throw new InvalidOperationException($"{Program} is not there: install it with apt-get install cgi-mapserver mapserver-bin.");
        }

        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/wfs";
        }

        scratch.Write("energy.map", Map());
        scratch.Write("server.conf", $"CONFIG\n  ENV\n    MS_MAP_PATTERN \".\"\n  END\n  MAPS\n    energy \"{scratch["energy.map"]}\"\n  END\nEND\n");
        listener.Prefixes.Add(Address + "/");
        listener.Start();
        _ = Task.Run(ListenAsync);
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>How many requests came.</summary>
    public int Requests { get; private set; }

    public void Dispose()
    {
        listener.Close();
        scratch.Dispose();
    }

    private static string Map()
    {
        var map = new StringBuilder(
            """
            MAP
              NAME "energy"
              EXTENT 180000 300000 210000 340000
              SIZE 400 400
              PROJECTION "init=epsg:28992" END
              OUTPUTFORMAT
                NAME "geojson"
                DRIVER "OGR/GEOJSON"
                MIMETYPE "application/json; subtype=geojson"
                FORMATOPTION "STORAGE=memory"
                FORMATOPTION "FORM=SIMPLE"
              END
              WEB METADATA "wfs_title" "energy" "wfs_onlineresource" "http://127.0.0.1/wfs" "wfs_enable_request" "*" "ows_srs" "EPSG:28992 EPSG:4326" END END

            """);
        foreach (var (layer, type, file, key) in new[]
        {
            ("buurten", "POLYGON", "wijkenbuurten-2019.gpkg", "buurtcode"), ("pand", "POLYGON", "bag-light.gpkg", "identificatie"),
            ("verblijfsobject", "POINT", "bag-light.gpkg", "identificatie"), ("brp_gewas", "POLYGON", "brpgewaspercelen-2023.gpkg", "category"),
        })
        {
            map.Append(
                $"""
                  LAYER
                    NAME "{layer}"
                    TYPE {type}
                    CONNECTIONTYPE OGR
                    CONNECTION "{Repository.Path("data", "heerlen", file)}"
                    DATA "SELECT * FROM {layer}"
                    METADATA "wfs_title" "{layer}" "gml_featureid" "{key}" "gml_include_items" "all" "wfs_getfeature_formatlist" "geojson" END
                    PROJECTION "init=epsg:28992" END
                  END

                """);
        }

        return map.Append("END\n").ToString();
    }

    private async Task ListenAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Requests++;
            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            byte[] output = await AskAsync(context.Request.Url!.Query.TrimStart('?'));
            int end = output.AsSpan().IndexOf("\r\n\r\n"u8);
            string[] headers = Encoding.ASCII.GetString(output, 0, end).Split("\r\n");
            context.Response.ContentType = headers.First(header => header.StartsWith("Content-Type: ", StringComparison.Ordinal))["Content-Type: ".Length..];
            context.Response.ContentLength64 = output.Length - end - 4;
            await context.Response.OutputStream.WriteAsync(output.AsMemory(end + 4));
            context.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The guest went away.
        }
    }

    private async Task<byte[]> AskAsync(string query)
    {
        var start = new ProcessStartInfo(Program) { RedirectStandardOutput = true };
        start.Environment["REQUEST_METHOD"] = "GET";
        start.Environment["QUERY_STRING"] = "map=energy&" + query;
        start.Environment["MAPSERVER_CONFIG_FILE"] = scratch["server.conf"];
        using var program = Process.Start(start)!;
        using var output = new MemoryStream();
        await program.StandardOutput.BaseStream.CopyToAsync(output);
        await program.WaitForExitAsync();
        return output.ToArray();
    }
}

using System.Globalization;
using System.Net;
using System.Text;

namespace Energy.Fixtures.Publishers;

/// <summary>Answers as a file feed that can go on where a download broke off, and as the label register, which tells where its zip is to those with a key.</summary>
internal sealed class FileAnswers(IReadOnlyDictionary<string, byte[]> files, string root)
{
    public StubAnswer Answer(HttpListenerRequest request, string name, bool heedsConditions)
    {
        string path = request.Url!.AbsolutePath;
        if (path == "/register/DownloadInfo")
        {
            return request.Headers["Authorization"] == PublishersStub.PersonalKey
                ? new StubAnswer(200, "application/json", Encoding.UTF8.GetBytes($$"""{"bestandsnaam":"../../v4.zip","downloadUrl":"{{root}}/files/labels.zip?sig={{PublishersStub.Signature}}"}"""))
                : new StubAnswer(401, "application/json", []);
        }

        if (!files.TryGetValue(path.Split('/')[^1], out byte[]? whole))
        {
            return new StubAnswer(404, "text/plain", "no such file"u8.ToArray());
        }

        string edition = $"\"{name}\"";
        bool goesOn = request.Headers["Range"] is not null && (!heedsConditions || request.Headers["If-Range"] == edition);
        int from = goesOn ? int.Parse(request.Headers["Range"]!["bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture) : 0;
        var answer = new StubAnswer(goesOn ? 206 : 200, "application/octet-stream", whole[from..]) { Headers = { ["ETag"] = edition } };
        if (goesOn)
        {
            answer.Headers["Content-Range"] = $"bytes {from}-{whole.Length - 1}/{whole.Length}";
        }

        return answer;
    }
}

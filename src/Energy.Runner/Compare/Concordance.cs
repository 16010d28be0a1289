using Energy.Report.Compare;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Energy.Runner.Compare;

/// <summary>
/// Which neighbourhoods of two runs are compared with which (formula 63). The same code is the same neighbourhood; a code that only one run has is found in the other
/// by laying the outlines over each other, and all that hang together are compared as one.
/// </summary>
internal sealed class Concordance
{
    private const double SliverPct = 1;

    private readonly IReadOnlyList<RecordedNeighbourhood> before;
    private readonly IReadOnlyList<RecordedNeighbourhood> after;
    private readonly Func<string, IReadOnlyList<(Point Place, int Homes)>> homes;
    private readonly Dictionary<(bool IsLater, string Code), (bool IsLater, string Code)> joined = [];

    /// <summary>Compares the neighbourhoods of two runs.</summary>
    /// <param name="before">Those of the earlier run.</param>
    /// <param name="after">Those of the later run.</param>
    /// <param name="homes">The buildings with homes of a neighbourhood of the earlier run; only asked for where codes changed.</param>
    public Concordance(IReadOnlyList<RecordedNeighbourhood> before, IReadOnlyList<RecordedNeighbourhood> after, Func<string, IReadOnlyList<(Point Place, int Homes)>> homes)
    {
        this.before = before;
        this.after = after;
        this.homes = homes;
        foreach (var was in before.Where(was => after.Any(now => now.Code == was.Code)))
        {
            Join(was.Code, was.Code);
        }

        var found = Shares().ToList();
        found.ForEach(share => Join(share.Before, share.After));
        var areas = before.Select(was => (IsLater: false, was.Code)).Concat(after.Select(now => (IsLater: true, now.Code)))
            .GroupBy(Root)
            .ToDictionary(group => group.Key, group => string.Join('+', group.Select(place => place.Code).Distinct().Order(StringComparer.Ordinal)));
        AreaBefore = before.ToDictionary(was => was.Code, was => areas[Root((false, was.Code))]);
        AreaAfter = after.ToDictionary(now => now.Code, now => areas[Root((true, now.Code))]);
        Links =
        [
            .. found.Select(share => new ConcordanceLink(share.Before, share.After, AreaBefore[share.Before], share.Pct, share.WeighedBy))
                .Concat(before.Where(was => found.All(share => share.Before != was.Code) && IsOnly(was, after)).Select(was => new ConcordanceLink(was.Code, null, AreaBefore[was.Code], null, null)))
                .Concat(after.Where(now => found.All(share => share.After != now.Code) && IsOnly(now, before)).Select(now => new ConcordanceLink(null, now.Code, AreaAfter[now.Code], null, null)))
                .OrderBy(link => link.Area, StringComparer.Ordinal).ThenBy(link => link.Before, StringComparer.Ordinal).ThenBy(link => link.After, StringComparer.Ordinal),
        ];
    }

    /// <summary>What a neighbourhood of the earlier run is compared under.</summary>
    public IReadOnlyDictionary<string, string> AreaBefore { get; }

    /// <summary>What a neighbourhood of the later run is compared under.</summary>
    public IReadOnlyDictionary<string, string> AreaAfter { get; }

    /// <summary>The pairs, where codes changed.</summary>
    public IReadOnlyList<ConcordanceLink> Links { get; }

    private static bool IsOnly(RecordedNeighbourhood one, IReadOnlyList<RecordedNeighbourhood> others) => others.All(other => other.Code != one.Code);

    private static double AreaPct(Geometry part, Geometry of) => 100 * part.Area / of.Area;

    /// <summary>How the earlier neighbourhoods that changed are spread over the later ones: all that one run only has, and all that lie under a new one.</summary>
    private IEnumerable<(string Before, string After, double Pct, string WeighedBy)> Shares()
    {
        RecordedNeighbourhood[] added = [.. after.Where(now => IsOnly(now, before))];
        foreach (var was in before)
        {
            bool isUnderNew = added.Any(now => Overlap(was, now) is { } part && AreaPct(part, now.Outline) >= SliverPct);
            if (!isUnderNew && !IsOnly(was, after))
            {
                continue;
            }

            var parts = after.Select(now => (Now: now, Part: Overlap(was, now))).Where(pair => pair.Part is { Area: > 0 }).ToArray();
            var inhabited = homes(was.Code);
            int all = inhabited.Sum(home => home.Homes);
            foreach (var (now, part) in parts)
            {
                var outline = PreparedGeometryFactory.Prepare(now.Outline);
                double pct = all > 0 ? 100.0 * inhabited.Where(home => outline.Covers(home.Place)).Sum(home => home.Homes) / all : AreaPct(part!, was.Outline);
                bool isPiece = pct >= SliverPct || (added.Contains(now) && AreaPct(part!, now.Outline) >= SliverPct) || AreaPct(part!, was.Outline) >= 100 - SliverPct;
                if (isPiece || now.Code == was.Code)
                {
                    yield return (was.Code, now.Code, pct, all > 0 ? "dwellings" : "area");
                }
            }
        }
    }

    private static Geometry? Overlap(RecordedNeighbourhood was, RecordedNeighbourhood now) =>
        was.Outline.EnvelopeInternal.Intersects(now.Outline.EnvelopeInternal) ? was.Outline.Intersection(now.Outline) : null;

    private void Join(string codeBefore, string codeAfter)
    {
        var (one, other) = (Root((false, codeBefore)), Root((true, codeAfter)));
        if (one != other)
        {
            joined[other] = one;
        }
    }

    private (bool IsLater, string Code) Root((bool IsLater, string Code) place)
    {
        while (joined.TryGetValue(place, out var next))
        {
            place = next;
        }

        return place;
    }
}

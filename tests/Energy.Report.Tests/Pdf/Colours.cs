using Energy.Report.Pdf;
using SkiaSharp;

namespace Energy.Report.Tests.Pdf;

/// <summary>Whether everybody can tell the colours apart. Colour blindness is simulated after Viénot, Brettel and Mollon (1999).</summary>
public sealed class Colours
{
    private static readonly double[][] ToCones = [[17.8824, 43.5161, 4.11935], [3.45565, 27.1554, 3.86714], [0.0299566, 0.184309, 1.46709]];

    private static readonly double[][] FromCones = [[0.0809444479, -0.130504409, 0.116721066], [-0.0102485335, 0.0540193266, -0.113614708], [-0.000365296938, -0.00412161469, 0.693511405]];

    public static TheoryData<string> Sights => ["usual", "no red", "no green"];

    [Theory]
    [MemberData(nameof(Sights))]
    public void Saved_renewed_and_left_are_told_apart(string sight) => AssertApart([ReportColors.Saved, ReportColors.Renewable, ReportColors.Fossil], sight, 20);

    [Theory]
    [MemberData(nameof(Sights))]
    public void Neighbours_in_a_series_are_told_apart(string sight)
    {
        for (int place = 1; place < ReportColors.Series.Count; place++)
        {
            AssertApart([ReportColors.Series[place - 1], ReportColors.Series[place]], sight, 15);
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(7)]
    public void Classes_of_a_map_grow_darker_step_by_step(int classes)
    {
        var lightness = Enumerable.Range(0, classes).Select(place => Lab(ReportColors.Step(place, classes)).L).ToArray();
        Assert.All(lightness.Zip(lightness.Skip(1)), pair => Assert.True(pair.First - pair.Second > 5, $"{pair}"));
    }

    private static void AssertApart(SKColor[] colours, string sight, double least)
    {
        for (int one = 0; one < colours.Length; one++)
        {
            for (int other = one + 1; other < colours.Length; other++)
            {
                var (l, a, b) = Lab(Seen(colours[one], sight));
                var (m, c, d) = Lab(Seen(colours[other], sight));
                Assert.True(Math.Sqrt(((l - m) * (l - m)) + ((a - c) * (a - c)) + ((b - d) * (b - d))) > least, $"{colours[one]} and {colours[other]}");
            }
        }
    }

    private static SKColor Seen(SKColor colour, string sight)
    {
        if (sight == "usual")
        {
            return colour;
        }

        double[] cones = Times(ToCones, [Linear(colour.Red) * 255, Linear(colour.Green) * 255, Linear(colour.Blue) * 255]);
        cones = sight == "no red" ? [(2.02344 * cones[1]) - (2.52581 * cones[2]), cones[1], cones[2]] : [cones[0], (0.494207 * cones[0]) + (1.24827 * cones[2]), cones[2]];
        double[] light = Times(FromCones, cones);
        return new SKColor(Byte(light[0]), Byte(light[1]), Byte(light[2]));
    }

    private static double[] Times(double[][] matrix, double[] vector) => [.. matrix.Select(row => row.Zip(vector).Sum(pair => pair.First * pair.Second))];

    private static double Linear(byte value) => value <= 10 ? value / 255.0 / 12.92 : Math.Pow(((value / 255.0) + 0.055) / 1.055, 2.4);

    private static byte Byte(double light)
    {
        double part = Math.Clamp(light / 255, 0, 1);
        return (byte)Math.Round(255 * (part <= 0.0031308 ? part * 12.92 : (1.055 * Math.Pow(part, 1 / 2.4)) - 0.055));
    }

    private static (double L, double A, double B) Lab(SKColor colour)
    {
        double r = Linear(colour.Red), g = Linear(colour.Green), b = Linear(colour.Blue);
        double x = F(((0.4124 * r) + (0.3576 * g) + (0.1805 * b)) / 0.95047), y = F((0.2126 * r) + (0.7152 * g) + (0.0722 * b)), z = F(((0.0193 * r) + (0.1192 * g) + (0.9505 * b)) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));

        static double F(double t) => t > 0.008856 ? Math.Cbrt(t) : (7.787 * t) + (16.0 / 116);
    }
}

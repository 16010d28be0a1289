namespace Energy.Generator;

/// <summary>
/// Spreads the real counts of homes per type and period over the neighbourhoods by iterative proportional fitting to published margins: homes, share of
/// single-family homes, share built from 2000. The weights it starts from are assumptions, so types and periods per neighbourhood are approximations.
/// </summary>
internal static class HomesByFitting
{
    private const int Rounds = 300;

    /// <summary>A part of a cell of the dwellings table: homes of one type built between two years.</summary>
    public sealed record Kind(int Cell, string Type, int BuiltFrom, int BuiltTo)
    {
        public bool IsSingleFamily => Type != "apartment";

        public bool IsFrom2000 => BuiltFrom >= 2000;
    }

    /// <summary>The kinds: the cells of the table, with 1985-2004 cut at 2000, where the published share is cut.</summary>
    public static Kind[] Kinds(Tables tables) =>
    [
        .. tables.Dwellings.SelectMany((cell, place) => cell.BuiltFrom == 1985
            ? [new Kind(place, cell.Type, 1985, 1999), new Kind(place, cell.Type, 2000, 2004)]
            : new[] { new Kind(place, cell.Type, cell.BuiltFrom, cell.BuiltTo) }),
    ];

    /// <summary>Homes per neighbourhood and kind; the sums over neighbourhoods equal the table exactly.</summary>
    public static int[,] Fit(Tables tables)
    {
        var kinds = Kinds(tables);
        var rows = tables.Neighbourhoods;
        double total = tables.Dwellings.Sum(cell => cell.Homes);
        double scale = total / rows.Sum(row => row.Homes);
        double[] homes = [.. rows.Select(row => row.Homes * scale)];
        double[] single = [.. rows.Select(row => (row.SingleFamilyPct ?? 80) / 100)];
        double[] young = [.. rows.Select(row => (row.BuiltFrom2000Pct ?? 0) / 100)];
        var fitted = new double[rows.Count, kinds.Length];
        for (int b = 0; b < rows.Count; b++)
        {
            for (int k = 0; k < kinds.Length; k++)
            {
                fitted[b, k] = StartingWeight(tables, rows[b], kinds[k]) * homes[b];
            }
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int b = 0; b < rows.Count; b++)
            {
                ScaleRow(fitted, b, kinds, kind => kind.IsSingleFamily, homes[b] * single[b]);
                ScaleRow(fitted, b, kinds, kind => !kind.IsSingleFamily, homes[b] * (1 - single[b]));
                ScaleRow(fitted, b, kinds, kind => kind.IsFrom2000, homes[b] * young[b]);
                ScaleRow(fitted, b, kinds, kind => !kind.IsFrom2000, homes[b] * (1 - young[b]));
            }

            for (int cell = 0; cell < tables.Dwellings.Count; cell++)
            {
                ScaleCell(fitted, kinds, cell, tables.Dwellings[cell].Homes);
            }
        }

        return Rounded(fitted, kinds, tables);
    }

    private static double StartingWeight(Tables tables, NeighbourhoodRow row, Kind kind)
    {
        double value = (row.HomeValueKeur ?? 150) / 140;
        double type = kind.Type switch { "detached" => value * value, "semi_detached" => value, _ => 1 };
        var eras = tables.Eras[row.Code];
        double era = kind.BuiltFrom switch { < 1945 => eras[0], < 1965 => eras[1], < 1985 => eras[2], < 2000 => eras[3], _ => 1 };
        return type * era;
    }

    private static void ScaleRow(double[,] fitted, int b, Kind[] kinds, Func<Kind, bool> belongs, double wanted)
    {
        double present = 0;
        for (int k = 0; k < kinds.Length; k++)
        {
            present += belongs(kinds[k]) ? fitted[b, k] : 0;
        }

        for (int k = 0; k < kinds.Length && present > 0; k++)
        {
            fitted[b, k] *= belongs(kinds[k]) ? wanted / present : 1;
        }
    }

    private static void ScaleCell(double[,] fitted, Kind[] kinds, int cell, double wanted)
    {
        double present = 0;
        for (int b = 0; b < fitted.GetLength(0); b++)
        {
            for (int k = 0; k < kinds.Length; k++)
            {
                present += kinds[k].Cell == cell ? fitted[b, k] : 0;
            }
        }

        for (int b = 0; b < fitted.GetLength(0); b++)
        {
            for (int k = 0; k < kinds.Length; k++)
            {
                fitted[b, k] *= kinds[k].Cell == cell ? wanted / present : 1;
            }
        }
    }

    /// <summary>Whole homes by largest remainder inside each cell of the table.</summary>
    private static int[,] Rounded(double[,] fitted, Kind[] kinds, Tables tables)
    {
        var whole = new int[fitted.GetLength(0), kinds.Length];
        for (int cell = 0; cell < tables.Dwellings.Count; cell++)
        {
            var places = new List<(int B, int K, double Remainder)>();
            int given = 0;
            for (int b = 0; b < whole.GetLength(0); b++)
            {
                for (int k = 0; k < kinds.Length; k++)
                {
                    if (kinds[k].Cell == cell)
                    {
                        whole[b, k] = (int)fitted[b, k];
                        given += whole[b, k];
                        places.Add((b, k, fitted[b, k] - whole[b, k]));
                    }
                }
            }

            foreach (var (b, k, _) in places.OrderByDescending(place => place.Remainder).ThenBy(place => place.B).ThenBy(place => place.K).Take(tables.Dwellings[cell].Homes - given))
            {
                whole[b, k]++;
            }
        }

        return whole;
    }
}

namespace Energy.Runner.Write.GeoPackage;

/// <summary>What keeps the spatial index of a layer right when a program that knows GeoPackage changes a row, as the standard (1.3, annex F.3) asks.</summary>
internal static class SpatialIndexTriggers
{
    /// <summary>The statements that make the triggers of a layer; made after its rows, they leave those alone.</summary>
    public static string Of(string table, string geometry, string key)
    {
        string index = $"\"rtree_{table}_{geometry}\"";
        string there = $"NEW.\"{geometry}\" NOTNULL AND NOT ST_IsEmpty(NEW.\"{geometry}\")";
        string gone = $"NEW.\"{geometry}\" ISNULL OR ST_IsEmpty(NEW.\"{geometry}\")";
        string put = $"INSERT OR REPLACE INTO {index} VALUES (NEW.\"{key}\", ST_MinX(NEW.\"{geometry}\"), ST_MaxX(NEW.\"{geometry}\"), ST_MinY(NEW.\"{geometry}\"), ST_MaxY(NEW.\"{geometry}\"));";
        string take = $"DELETE FROM {index} WHERE id = OLD.\"{key}\";";
        string Trigger(string name, string moment, string when, string act) => $"CREATE TRIGGER \"rtree_{table}_{geometry}_{name}\" AFTER {moment} ON \"{table}\" WHEN ({when}) BEGIN {act} END;\n";
        return Trigger("insert", "INSERT", there, put)
            + Trigger("update1", $"UPDATE OF \"{geometry}\"", $"OLD.\"{key}\" = NEW.\"{key}\" AND ({there})", put)
            + Trigger("update2", $"UPDATE OF \"{geometry}\"", $"OLD.\"{key}\" = NEW.\"{key}\" AND ({gone})", take)
            + Trigger("update3", "UPDATE", $"OLD.\"{key}\" != NEW.\"{key}\" AND ({there})", $"{take} {put}")
            + Trigger("update4", "UPDATE", $"OLD.\"{key}\" != NEW.\"{key}\" AND ({gone})", $"DELETE FROM {index} WHERE id IN (OLD.\"{key}\", NEW.\"{key}\");")
            + Trigger("delete", "DELETE", $"OLD.\"{geometry}\" NOTNULL", take);
    }
}

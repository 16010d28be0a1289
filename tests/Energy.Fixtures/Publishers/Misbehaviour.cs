namespace Energy.Fixtures.Publishers;

/// <summary>What services do on bad days.</summary>
internal enum Misbehaviour
{
    None,
    TooManyRequests,
    AsksForAnHour,
    ServerError,
    Silence,
    Truncated,
    NoJson,
    WebPage,
    OtherCrs,
    NoCrs,
    SendsAway,
    TooMuch,
    FewerThanSaid,
    FewerInAllThanSaid,
    PageRepeated,
    NextElsewhere,
    NextInCircles,
    NotFound,
}

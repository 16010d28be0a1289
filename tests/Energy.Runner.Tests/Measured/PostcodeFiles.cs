using Energy.Fixtures;
using Energy.Model;
using Energy.Runner.Measured;
using Energy.Runner.Read;
using Energy.Runner.Tests.Read;

namespace Energy.Runner.Tests.Measured;

/// <summary>What grid operators and the statistics office publish per postcode, in the forms they have given it.</summary>
public sealed class PostcodeFiles : IDisposable
{
    private const string Classic = "NETBEHEERDER;NETGEBIED;STRAATNAAM;POSTCODE_VAN;POSTCODE_TOT;WOONPLAATS;LANDCODE;PRODUCTSOORT;VERBRUIKSSEGMENT;LEVERINGSRICHTING_PERC;AANSLUITINGEN_AANTAL;FYSIEKE_STATUS_PERC;SOORT_AANSLUITING_PERC;SOORT_AANSLUITING;SJV_GEMIDDELD;SJV_LAAG_TARIEF_PERC;SLIMME_METER_PERC";

    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(Classic + "\nEnexis;LIMBURG;Akerstraat;6411AA;6411AD;HEERLEN;NL;GAS;KVB;100;20;100;90;G4;1234,5;;80\n")]
    [InlineData("NETBEHEERDER;POSTCODE_VAN;POSTCODE_TOT;PRODUCTSOORT;Aantal Aansluitingen;SJA_GEMIDDELD\nEnexis;6411 AA;6411 AD;GAS;20;1234,5\n")]
    [InlineData("\uFEFF\"NETBEHEERDER\"\t\"POSTCODE_VAN\"\t\"POSTCODE_TOT\"\t\"PRODUCTSOORT\"\t\"AANSLUITINGEN_AANTAL\"\t\"SJV_GEMIDDELD\"\n\"Stedin\"\t\"6411AA\"\t\"6411AD\"\t\"GAS\"\t\"20\"\t\"1234,5\"\n")]
    [InlineData("NETBEHEERDER   ;POSTCODE_VAN ;POSTCODE_TOT ;PRODUCTSOORT ;AANSLUITINGEN_AANTAL ;SJV_GEMIDDELD \nLiander        ;6411AA       ;6411AD       ;GAS          ;20                   ;1234,5        \n")]
    [InlineData("\"NETBEHEERDER\tPOSTCODE\tPOSTCODE_EIND\tPOSTCODE_AANTAL\tPRODUCTSOORT\tAANSLUITINGEN_AANTAL\tSJA GEMIDDELD\"\n\"Liander\t6411AA\t6411AD\t4\tGAS\t20\t1234,5\"\n")]
    [InlineData("netbeheerder,postcode_van,postcode_tot,productsoort,aansluiting_aantal,tot_e\nEnexis,6411 AA,6411 AD,GAS,20,1234.5\n")]
    public void Every_dialect_of_the_grid_operators_gives_the_same_row(string text) =>
        Assert.Equal(new PostcodeUse("6411AA", "6411AD", PostcodeUse.Gas, 1234.5, 20), Assert.Single(SmallConsumers(text).Rows));

    [Fact]
    public void The_product_decides_the_unit_and_a_row_that_cannot_be_used_is_counted()
    {
        var (rows, record) = SmallConsumers("POSTCODE_VAN;POSTCODE_TOT;PRODUCTSOORT;AANSLUITINGEN_AANTAL;SJV_GEMIDDELD\n"
            + "6411AA;6411AD;ELK;20;2500\n6411AA;6411AD;WRM;20;30\n1011AA;1011AZ;GAS;20;1000\nzzz;6411AD;GAS;20;1000\n6411AA;6411AD;GAS;20;\n6411AA;6411AD;GAS;0;1000\n");
        Assert.Equal((PostcodeUse.Electricity, "kWh"), (Assert.Single(rows).Item, PostcodeUse.UnitOf(rows[0].Item)));
        Assert.Equal((6, 1), (record.Read, record.Kept));
        Assert.Equal([("no use published", 2), ("outside the region", 1), ("postcode is none", 1), ("product 'WRM'", 1)], record.Remarks.Select(remark => (remark.Key, remark.Value)));
    }

    [Fact]
    public void A_file_without_a_header_is_refused_in_words() =>
        Assert.Contains("holds POSTCODE and PRODUCTSOORT", Fault(() => SmallConsumers("Enduris;ZEELAND;Markt;4331AA;4331AZ;MIDDELBURG;NL;GAS;KVB;100;20;100;90;G4;1234;;80\n")), StringComparison.Ordinal);

    [Fact]
    public void A_use_that_is_no_number_is_a_fault_with_its_line() =>
        Assert.Equal("layer 'test', use.csv, line 2", Assert.Single(Assert.Throws<InputFaultException>(() => SmallConsumers("POSTCODE_VAN;POSTCODE_TOT;PRODUCTSOORT;AANSLUITINGEN_AANTAL;SJV_GEMIDDELD\n6411AA;6411AD;GAS;20;much\n")).Faults).Where);

    [Fact]
    public void The_statistics_office_pads_its_cells_with_blanks_and_keeps_small_postcodes_secret_with_a_point()
    {
        var record = Record("Postcode6;Gemiddelde_aardgaslevering_woningen;Gemiddelde_aardgaslevering_woningen_gecorrigeerd;Gemiddelde_elektriciteitslevering_woningen\n6411AA;      1200;      1300;      2600\n6411AB;         .;         .;      2500\n1011AA;       900;       950;      1900\n");
        Assert.Equal(
            [new PostcodeUse("6411AA", "6411AA", PostcodeUse.Gas, 1200, null), new PostcodeUse("6411AA", "6411AA", PostcodeUse.Electricity, 2600, null), new PostcodeUse("6411AB", "6411AB", PostcodeUse.Electricity, 2500, null)],
            PostcodeEnergyFile.Read(record.Description, record, Heerlen()));
        Assert.Equal((3, 2, 1, 1), (record.Read, record.Kept, record.Remarks["gas is secret or not there"], record.Remarks["outside the region"]));
    }

    private static PostcodeAddresses Heerlen()
    {
        var addresses = new PostcodeAddresses();
        addresses.Add("6411AB", 0, isHome: true);
        addresses.Add("6411 aa", 1, isHome: true);
        addresses.Add("nowhere", 2, isHome: true);
        return addresses;
    }

    private static string Fault(Func<object> read) => Assert.Single(Assert.Throws<InputFaultException>(read).Faults).Found;

    private (List<PostcodeUse> Rows, LayerRecord Record) SmallConsumers(string text)
    {
        var record = Record(text);
        return (SmallConsumerFile.Read(record.Description, record, Heerlen()), record);
    }

    private LayerRecord Record(string text)
    {
        folder.Write("use.csv", text);
        return LayerRecords.Of(folder, "use.csv");
    }
}

using Energy.Model.Areas;

namespace Energy.Runner.Tests.Read.Contracts;

/// <summary>The register of energy labels as published: contract 3.2 to 3.5.</summary>
public sealed class LabelRegister : IDisposable
{
    private const string Header = "Registratiedatum;Status;Berekeningstype;Energieklasse;Gebouwklasse;Postcode;Huisnummer;BAGVerblijfsobjectID;GebruiksoppervlakteThermischeZone;BerekendeEnergieverbruik";

    private readonly PublishedFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Generation_4_has_two_lines_before_its_header() =>
        Assert.Equal(EnergyLabel.B, One("PublicatieDatum;20260401\nLaatstVerwerkteMutatievolgnummer;9\n" + Header, Row("B")));

    [Fact]
    public void Generation_4_may_begin_with_a_byte_order_mark() =>
        Assert.Equal(EnergyLabel.B, One("\uFEFFPublicatieDatum;20260401\nLaatstVerwerkteMutatievolgnummer;9\n" + Header, Row("B")));

    [Theory]
    [InlineData("Pand_huisnummer_toev")]
    [InlineData("Pand_huisletter;Pand_huisnummertoevoeging")]
    public void Generation_2_begins_each_name_with_Pand(string addition)
    {
        string header = $"Pand_registratiedatum;Pand_energieklasse;Pand_gebouwklasse;Pand_postcode;Pand_huisnummer;Pand_bagverblijfsobjectid;Pand_gebruiksoppervlakte;{addition}";
        Assert.Equal(EnergyLabel.C, One(header, "20220101;C;W;6411AB;1;1;100,5"));
    }

    [Fact]
    public void A_re_export_in_English_is_known_by_its_names() =>
        Assert.Equal(EnergyLabel.D, One("postal_code;house_number;bag_id;energy_label;surface_area_m2;registration_date;building_class", "6411AB;1;0000000000000001;D;\"172,15\";20230405;W"));

    [Theory]
    [InlineData("Bestaand", true)]
    [InlineData("", true)]
    [InlineData("Oplevering", false)]
    [InlineData("Vergunningsaanvraag", false)]
    public void Status_labels_of_plans_and_permits_say_nothing_of_the_stock(string status, bool counts) =>
        Assert.Equal(counts ? 1 : 0, files.Labels(Header, $"20230101;{status};NTA 8800;B;W;6411AB;1;1;100;150").Read.Count);

    [Theory]
    [InlineData("A+++++", EnergyLabel.APlus)]
    [InlineData("A++", EnergyLabel.APlus)]
    [InlineData("A", EnergyLabel.A)]
    [InlineData("G", EnergyLabel.G)]
    public void Energy_class_runs_from_five_plusses_to_G(string written, EnergyLabel label) => Assert.Equal(label, One(Header, Row(written)));

    [Fact]
    public void Energy_class_may_be_empty_and_is_then_no_label()
    {
        var (read, record) = files.Labels(Header, Row(""));
        Assert.Empty(read);
        Assert.Equal(1, record.Remarks["without class"]);
    }

    [Fact]
    public void Building_class_U_is_of_services_and_has_another_scale()
    {
        var (read, record) = files.Labels(Header, "20230101;Bestaand;NTA 8800;A;U;6411AB;1;1;100;150");
        Assert.Empty(read);
        Assert.Equal(1, record.Remarks["not a home"]);
    }

    [Fact]
    public void Join_key_may_be_empty()
    {
        var (read, record) = files.Labels(Header, "20230101;Bestaand;NTA 8800;A;W;6411AB;1;;100;150");
        Assert.Empty(read);
        Assert.Equal(1, record.Remarks["without identification"]);
    }

    [Theory]
    [InlineData("NTA 8800", "150,00")]
    [InlineData("Rekenmethodiek Definitief Energielabel", "93039,00")]
    [InlineData("Nader Voorschrift", "50883,00")]
    [InlineData("a method of another year", "1,00")]
    public void Unit_regimes_are_never_mixed_for_only_the_class_is_read(string method, string energy)
    {
        var label = files.Labels(Header, $"20230101;Bestaand;{method};C;W;6411AB;1;1;100;{energy}").Read.Values.Single();
        Assert.Equal(new(EnergyLabel.C, true), label);
    }

    [Fact]
    public void Several_rows_of_one_home_the_latest_counts_then_the_largest_and_conflicts_are_counted()
    {
        var (read, record) = files.Labels(Header, "20230101;Bestaand;NTA;A;W;6411AB;1;1;80,5;1", "20230101;Bestaand;NTA;B;W;6411AB;1;1;120,5;1", "20220101;Bestaand;NTA;G;W;6411AB;1;1;300;1", "20240101;Bestaand;NTA;F;U;6411AB;1;1;900;1");
        Assert.Equal(EnergyLabel.B, read.Values.Single().Label);
        Assert.Equal(2, record.Remarks["another row for the same unit"]);
    }

    [Fact]
    public void Measured_extract_has_decimal_commas_between_quotes() =>
        Assert.Equal(EnergyLabel.D, One("bag_id;energy_label;surface_area_m2", "0000000000000001;D;\"172,15\""));

    [Fact]
    public void Measured_extract_has_numbers_of_former_municipalities() =>
        Assert.Equal(["0881010000000001", "0951010000000001", "0962010000000001"], files.Labels("bag_id;energy_label", "0881010000000001;A", "951010000000001;B", "0962010000000001;C").Read.Keys.Order());

    private static string Row(string label) => $"20230101;Bestaand;NTA 8800;{label};W;6411AB;1;1;100;150";

    private EnergyLabel One(string header, string row) => files.Labels(header, row).Read["0000000000000001"].Label;
}

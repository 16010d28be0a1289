using System.Security;
using System.Text;

namespace Energy.Report.Pdf.Tagged;

/// <summary>What a document says of itself.</summary>
/// <param name="Title">Its title, which viewers show.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Language">The language it is written in, as <c>nl-NL</c>.</param>
internal sealed record Description(string Title, string Subject, string Language)
{
    private const string Program = "Energy";

    /// <summary>The dictionary of old readers.</summary>
    public string Info => $"<</Title {PdfSyntax.Text(Title)} /Subject {PdfSyntax.Text(Subject)} /Creator {PdfSyntax.Text(Program)} /Producer {PdfSyntax.Text(Program)}>>";

    /// <summary>
    /// The same as metadata in XML, with the part of PDF/UA that the document is built to. It names no day: a document made again from the same datasets is the same file.
    /// </summary>
    public byte[] Metadata => Encoding.UTF8.GetBytes(
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
              <dc:format>application/pdf</dc:format>
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(Title)}</rdf:li></rdf:Alt></dc:title>
              <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(Subject)}</rdf:li></rdf:Alt></dc:description>
              <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(Language)}</rdf:li></rdf:Bag></dc:language>
              <xmp:CreatorTool>{Program}</xmp:CreatorTool>
              <pdf:Producer>{Program}</pdf:Producer>
              <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """);
}

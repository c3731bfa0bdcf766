using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TeleworkTeams.App.Features.Reports.Form;

/// <summary>Writes one self-contained page for A4 paper: no script, nothing from elsewhere, and every text encoded on its way in.</summary>
internal sealed class FormPage
{
    /// <summary>Encodes what HTML reads; Japanese stays readable.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const string Style =
        "@page{size:A4;margin:18mm 16mm}*{box-sizing:border-box}body{margin:0 auto;max-width:178mm;color:#000;background:#fff;"
        + "font:10.5pt/1.6 'BIZ UDPGothic','Yu Gothic','Hiragino Sans','Noto Sans JP',sans-serif}"
        + "h1{font-size:15pt;text-align:center;margin:0 0 6mm}h2{font-size:12pt;margin:7mm 0 2mm}p{margin:1mm 0}"
        + "table{width:100%;border-collapse:collapse}th,td{border:.3mm solid #000;padding:1.2mm 2mm;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}"
        + "th{font-weight:normal;background:#f0f0f0}.rows th{width:38mm}tr{break-inside:avoid}thead{display:table-header-group}h2{break-after:avoid}"
        + "@media print{th{background:none}}";

    private readonly StringBuilder _html = new();

    public FormPage(string language, string title)
    {
        _html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Encoder.Encode(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(Encoder.Encode(title))
            .Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n");
        Element("h1", title);
    }

    public void Heading(string text) => Element("h2", text);

    public void Paragraph(string text) => Element("p", text);

    /// <summary>A name and its value a line; lines without a value are left out.</summary>
    public void Rows(IEnumerable<(string Name, string? Value)> rows)
    {
        _html.Append("<table class=\"rows\">\n<tbody>\n");
        foreach (var (name, value) in rows.Where(r => !string.IsNullOrEmpty(r.Value)))
        {
            _html.Append("<tr><th scope=\"row\">").Append(Encoder.Encode(name)).Append("</th><td>").Append(Encoder.Encode(value!)).Append("</td></tr>\n");
        }

        _html.Append("</tbody>\n</table>\n");
    }

    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        _html.Append("<table>\n<thead><tr>");
        foreach (var column in columns)
        {
            _html.Append("<th scope=\"col\">").Append(Encoder.Encode(column)).Append("</th>");
        }

        _html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            _html.Append("<tr>");
            foreach (var cell in row)
            {
                _html.Append("<td>").Append(Encoder.Encode(cell)).Append("</td>");
            }

            _html.Append("</tr>\n");
        }

        _html.Append("</tbody>\n</table>\n");
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_html + "</body>\n</html>\n");

    private void Element(string name, string text) => _html.Append('<').Append(name).Append('>').Append(Encoder.Encode(text)).Append("</").Append(name).Append(">\n");
}

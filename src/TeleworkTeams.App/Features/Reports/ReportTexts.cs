namespace TeleworkTeams.App.Features.Reports;

/// <summary>Owner of ReportTexts.resx.</summary>
internal sealed class ReportTexts;

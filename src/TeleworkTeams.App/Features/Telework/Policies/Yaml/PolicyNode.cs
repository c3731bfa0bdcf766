namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>A part of a YAML document with the line on which it begins (from 1).</summary>
internal abstract record PolicyNode(int Line)
{
    /// <summary>A mapping; keys in order, each once.</summary>
    internal sealed record Map(int Line, IReadOnlyList<Entry> Entries) : PolicyNode(Line);

    internal sealed record Items(int Line, IReadOnlyList<PolicyNode> Nodes) : PolicyNode(Line);

    /// <param name="Text">Without quotes.</param>
    /// <param name="IsQuoted">Quoted or in a block: always a text, whatever it looks like.</param>
    internal sealed record Scalar(int Line, string Text, bool IsQuoted) : PolicyNode(Line)
    {
        /// <summary>What YAML 1.2's core schema makes of it.</summary>
        public bool IsEmpty => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";

        public bool? Flag => IsQuoted ? null : Text switch { "true" or "True" or "TRUE" => true, "false" or "False" or "FALSE" => false, _ => null };

        public decimal? Number => !IsQuoted && Text.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+')
            && decimal.TryParse(Text, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }

    /// <summary>What was refused already.</summary>
    internal sealed record Broken(int Line) : PolicyNode(Line);

    internal sealed record Entry(string Key, int Line, PolicyNode Value);
}

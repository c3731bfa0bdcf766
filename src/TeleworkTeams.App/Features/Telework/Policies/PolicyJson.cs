using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>A policy that was read from YAML, on its way into the domain's types.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, PropertyNameCaseInsensitive = false)]
[JsonSerializable(typeof(TeleworkPolicy))]
internal sealed partial class PolicyJson : JsonSerializerContext;

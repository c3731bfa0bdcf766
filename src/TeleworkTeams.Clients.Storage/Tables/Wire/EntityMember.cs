using System.Reflection;
using System.Text;
using System.Text.Json;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>One property of an entity class, with its name on the wire.</summary>
internal abstract class EntityMember(string name)
{
    private readonly byte[] _utf8Name = Encoding.UTF8.GetBytes(name);

    protected JsonEncodedText Name { get; } = JsonEncodedText.Encode(name);

    public bool IsCalled(ref Utf8JsonReader reader) => reader.ValueTextEquals(_utf8Name);

    /// <summary>Writes the property with its type; a property without a value is left out.</summary>
    public abstract void Write(Utf8JsonWriter writer, object entity);

    /// <summary>Sets the property from the token at which the reader stands, null included.</summary>
    public abstract void Read(ref Utf8JsonReader reader, object entity);

    public static EntityMember Create(PropertyInfo property, string name)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var conversion = EdmValue.For(type) ?? throw new NotSupportedException(
            $"{property.DeclaringType!.Name}.{property.Name} is of type {type.Name}, which tables do not store. Store it as one that they do, and mark this property with [IgnoreDataMember].");
        var member = property.PropertyType == type ? typeof(EntityMember<,>) : typeof(OptionalEntityMember<,>);
        return (EntityMember)Activator.CreateInstance(
            member.MakeGenericType(property.ReflectedType!, type), name, property, conversion)!;
    }
}

/// <summary>A property whose type is stored as it is; a null string or array is left out.</summary>
internal sealed class EntityMember<TEntity, TValue>(string name, PropertyInfo property, EdmValue<TValue> conversion)
    : EntityMember(name)
    where TEntity : class
{
    private readonly JsonEncodedText? _typeName = AnnotationName.Of(name, conversion.TypeName);
    private readonly Func<TEntity, TValue?>? _get = property.GetMethod?.CreateDelegate<Func<TEntity, TValue?>>();
    private readonly Action<TEntity, TValue?>? _set = property.SetMethod?.CreateDelegate<Action<TEntity, TValue?>>();

    public override void Write(Utf8JsonWriter writer, object entity)
    {
        if (_get is not null && _get((TEntity)entity) is { } value)
        {
            if (_typeName is { } typeName)
            {
                writer.WriteString(typeName, conversion.TypeName);
            }

            writer.WritePropertyName(Name);
            conversion.Write(writer, value);
        }
    }

    public override void Read(ref Utf8JsonReader reader, object entity) =>
        _set?.Invoke((TEntity)entity, reader.TokenType == JsonTokenType.Null ? default : conversion.Read(ref reader));
}

/// <summary>A property of a nullable value type.</summary>
internal sealed class OptionalEntityMember<TEntity, TValue>(string name, PropertyInfo property, EdmValue<TValue> conversion)
    : EntityMember(name)
    where TEntity : class
    where TValue : struct
{
    private readonly JsonEncodedText? _typeName = AnnotationName.Of(name, conversion.TypeName);
    private readonly Func<TEntity, TValue?>? _get = property.GetMethod?.CreateDelegate<Func<TEntity, TValue?>>();
    private readonly Action<TEntity, TValue?>? _set = property.SetMethod?.CreateDelegate<Action<TEntity, TValue?>>();

    public override void Write(Utf8JsonWriter writer, object entity)
    {
        if (_get is not null && _get((TEntity)entity) is { } value)
        {
            if (_typeName is { } typeName)
            {
                writer.WriteString(typeName, conversion.TypeName);
            }

            writer.WritePropertyName(Name);
            conversion.Write(writer, value);
        }
    }

    public override void Read(ref Utf8JsonReader reader, object entity) =>
        _set?.Invoke((TEntity)entity, reader.TokenType == JsonTokenType.Null ? null : conversion.Read(ref reader));
}

/// <summary>The name under which the type of a property stands beside it.</summary>
internal static class AnnotationName
{
    public const string Suffix = "@odata.type";

    public static JsonEncodedText? Of(string name, string? typeName) =>
        typeName is null ? null : JsonEncodedText.Encode(name + Suffix);
}

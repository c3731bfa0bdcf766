// What the app runs on: one web app on two instances, one storage account, one managed identity that is
// the bot and reads the tables. Nothing here has a password, a key or a connection string.

@description('Prefix of all names. Lower-case letters and digits: the storage account takes nothing else.')
@minLength(4)
@maxLength(20)
param resourceBaseName string

@description('Name of the bot as Teams shows it.')
@maxLength(42)
param botDisplayName string

@description('Application id of the registration that issues the tab\'s tokens.')
param entraClientId string

@description('The only tenant whose tokens the tab\'s API takes.')
param entraTenantId string

@description('Size of the plan. Always On and more than one instance need Basic or better; zone redundancy needs Premium.')
param planSku string = 'P0v3'

@description('Instances of the web app. Two: an update or a failing machine stops nobody.')
@minValue(1)
@maxValue(10)
param instanceCount int = 2

@description('IANA time zone of the office.')
param cityTimeZone string = 'Asia/Tokyo'

@description('Whether Microsoft Graph is asked for presence and names. The identity needs the permissions first.')
param graphEnabled bool = false

@description('Whether approved telework days are written into the Outlook calendars of the staff. The identity needs Calendars.ReadWrite first, limited to their mailboxes by a role assignment of Exchange Online (RBAC for Applications).')
param writeCalendars bool = false

param location string = resourceGroup().location

// Storage Table Data Contributor, a role that Azure has everywhere under this id.
var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: resourceBaseName
  location: location
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: resourceBaseName
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_ZRS'
  }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource identityWritesTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableDataContributor)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tableDataContributor)
  }
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: resourceBaseName
  location: location
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instanceCount
  }
  properties: {
    reserved: true
  }
}

resource web 'Microsoft.Web/sites@2023-12-01' = {
  name: resourceBaseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Any instance answers any request.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      alwaysOn: true
      ftpsState: 'Disabled'
      healthCheckPath: '/healthz'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      remoteDebuggingEnabled: false
      appSettings: [
        {
          name: 'ASPNETCORE_ENVIRONMENT'
          value: 'Production'
        }
        {
          name: 'WEBSITE_RUN_FROM_PACKAGE'
          value: '1'
        }
        {
          // Which of the web app's identities Azure.Identity uses.
          name: 'AZURE_CLIENT_ID'
          value: identity.properties.clientId
        }
        {
          name: 'Bot__ClientId'
          value: identity.properties.clientId
        }
        {
          name: 'Bot__TenantId'
          value: identity.properties.tenantId
        }
        {
          name: 'Entra__ClientId'
          value: entraClientId
        }
        {
          name: 'Entra__TenantId'
          value: entraTenantId
        }
        {
          name: 'Storage__TableEndpoint'
          value: storage.properties.primaryEndpoints.table
        }
        {
          name: 'Graph__Enabled'
          value: string(graphEnabled)
        }
        {
          name: 'Graph__WriteCalendars'
          value: string(writeCalendars)
        }
        {
          name: 'City__TimeZone'
          value: cityTimeZone
        }
      ]
    }
  }
  dependsOn: [
    identityWritesTables
  ]
}

resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: web
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: resourceBaseName
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${web.properties.defaultHostName}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    msaAppType: 'UserAssignedMSI'
    disableLocalAuth: true
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
  }
}

// Written to the environment file by arm/deploy.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
output BOT_DOMAIN string = web.properties.defaultHostName
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = web.id
